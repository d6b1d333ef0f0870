// Reading the page: with and without a script, on a phone and at a desk, light, dark, printed, by keyboard.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { DESK, PHONE, address, ask, folder, location, open } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

const violations = async (page) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
};

for (const size of [PHONE, DESK]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const javaScriptEnabled of [true, false]) {
      const how = `${size.width} wide, ${colorScheme}, ${javaScriptEnabled ? "with" : "without"} a script`;
      test(`${how}: everything is there and fits`, async (t) => {
        const page = await open(t, "fixture.html", { size, colorScheme, javaScriptEnabled });
        await page.screenshot({ path: join(folder, `${how}.png`) });
        const { wide, hidden, colour } = await page.evaluate(() => {
          const articles = [...document.querySelectorAll("article")];
          return {
            wide: document.documentElement.scrollWidth - innerWidth,
            hidden: articles.filter((article) => !article.checkVisibility()).length,
            colour: getComputedStyle(document.body).backgroundColor,
          };
        });
        assert.deepEqual([wide, hidden], [0, 0]);
        assert.equal(colour, colorScheme === "dark" ? "rgb(20, 23, 26)" : "rgb(255, 255, 255)");
        assert.equal(await page.locator("form").isVisible(), javaScriptEnabled);
        assert.deepEqual(page.complaints, []);
      });
    }
  }
}

for (const [size, colorScheme] of [[DESK, "light"], [PHONE, "dark"]]) {
  test(`axe finds nothing, ${size.width} wide, ${colorScheme}`, async (t) => {
    const page = await open(t, "fixture.html", { colorScheme, size });
    assert.deepEqual(await violations(page), []);
    await ask(page, "e");
    assert.deepEqual(await violations(page), []);
    const all = await open(t, "codes.html", { colorScheme, size, where: "?in=netease-rtc#netease-rtc/General" });
    assert.deepEqual(await violations(all), []);
  });
}

test("the policy lets nothing run and nothing in", async (t) => {
  const page = await open(t, "codes.html");
  await page.evaluate(() => {
    for (const [name, text] of [["script", "window.ran = true"], ["style", "body { display: none }"]]) {
      document.body.append(Object.assign(document.createElement(name), { textContent: text }));
    }
    document.body.append(Object.assign(new Image(), { src: "picture.png" }));
  });
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).display), "none");
  assert.equal(page.complaints.filter((text) => text.includes("Content Security Policy")).length, 3);
});

test("each anchor leads to its code, and marks it", async (t) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(t, "fixture.html", { javaScriptEnabled });
    const links = await page.locator("article > :is(h4, h5) > a").evaluateAll((links) => links.map((link) => link.href));
    assert.equal(links.length, 17);
    for (const link of links) {
      await page.goto("about:blank");
      await page.goto(link);
      const target = page.locator("article:target");
      assert.equal(await target.locator("a").first().evaluate((link) => link.href), link);
      const { y } = await target.boundingBox();
      const end = await page.evaluate(() => Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2);
      assert.ok(y >= 0 && (y < 200 || end), `${link} at ${y}`);
    }
  }
});

test("every anchor of the built-in catalogs", async (t) => {
  const page = await open(t, "codes.html");
  const lost = await page.evaluate(() => {
    const links = [...document.querySelectorAll("article > :is(h4, h5) > a")];
    return links.filter((link) => {
      location.hash = link.hash;
      return document.querySelector(":target") !== link.closest("article");
    }).length;
  });
  assert.equal(lost, 0);
  assert.equal(await page.locator("article").count(), 323);
});

test("each text says its language", async (t) => {
  const page = await open(t, "fixture.html");
  const lang = (text) => page.getByText(text, { exact: true }).first().evaluate((element) => element.closest("[lang]").lang);
  assert.equal(await lang("the file is too large"), "en");
  assert.equal(await lang("文件过大"), "zh");
  assert.equal(await lang("拆分文件。"), "zh");
  assert.equal(await lang("Die Datei ist zu groß"), "de");
  assert.equal(await lang("Hochladen"), "de");
});

test("what is known of a code", async (t) => {
  const page = await open(t, "fixture.html");
  const text = (id) => page.locator(`[id="${id}"]`).innerText();
  const says = async (id, ...expected) => {
    const said = (await text(id)).replace(/\s+/g, " ");
    for (const part of expected) assert.ok(said.includes(part), `no ${part} in ${said}`);
  };
  await says("ours/Upload/70001", "TooLarge", "Cause It has more than 20 MB.", "解决方案 拆分文件。", "http 413", "Since 1.0.0");
  await says("ours/Upload/70002", "Deprecated");
  await says("ours/Upload/70010", "duplicate-key", "Identifier DuplicateKey", "Formerly 70004", "serverCode E-17 client web");
  await says("ours/Upload/70050", "Same number Later");
  await says("ours/Upload/70050/Later", "Same number as Busy");
  await says("ours/Upload/70004", "Retired 1.2.0", "Replaced by 70010");
  await says("ours/Legacy/-2147467259", "Hexadecimal 0x80004005");
  await says("ours/Status/3221225477", "0xC0000005", "Number 3221225477");
  await says("ours/Rustc/308", "E0308");
  await says("ours/Upload", "70000 – 70099", "Shares numbers with: Legacy", "Every other code is: Unknown", "http: u16 The HTTP status");
  await says("ours/SqlState", "?????", "Class 08 08???");
  const struck = page.locator("[id='ours/Upload/70003'] h5 > code");
  assert.match(await struck.evaluate((name) => getComputedStyle(name).textDecorationLine), /line-through/);
});

test("from the picture of the number space to a domain", async (t) => {
  const page = await open(t, "fixture.html");
  await page.locator(".space a", { hasText: "Status" }).locator("svg").click();
  assert.equal((await location(page)).hash, "#ours/Status");
  // Who shares numbers stands one above the other: the picture of one domain begins where that of the other does.
  const start = (name) =>
    page.locator(".space a", { hasText: name }).locator("path.free").evaluate((path) => path.getBBox().x);
  assert.ok((await start("Legacy")) < (await start("Status")) && (await start("Status")) < (await start("Upload")));
});

test("printed, there is everything and no controls", async (t) => {
  const page = await open(t, "codes.html", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("form").isVisible(), false);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
  const path = join(folder, "codes.pdf");
  await page.pdf({ path, format: "A4" });
  assert.ok(statSync(path).size > 100_000);
});

test("a keyboard is enough", async (t) => {
  const page = await open(t, "codes.html");
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the codes");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "/codes");
  await page.keyboard.press("/");
  assert.equal(await focused(), "/question");
  await page.keyboard.type("duplicate conn");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), "21021");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Copy link");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), "/question");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "21021");
  await page.keyboard.press("Enter");
  assert.equal((await location(page)).href, address("codes.html") + "#iot-video/IoT/21021");
  assert.equal(await page.locator("article:target").isVisible(), true);
  await page.keyboard.press("/");
  await page.keyboard.type("duplicate");
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("[id='/question']"), "");
  assert.equal(await page.locator("[id='/reference']").isVisible(), true);
});

test("a link to copy", async (t) => {
  const page = await open(t, "codes.html", { permissions: ["clipboard-read", "clipboard-write"] });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator("[id='easemob-rtc/Server/-501/BAD_REQUEST']").hover();
  await page.getByRole("button", { name: "Copy link" }).click();
  assert.equal(await copied(), address("codes.html") + "#easemob-rtc/Server/-501/BAD_REQUEST");
  await ask(page, "duplicate conn");
  await page.locator("[id='/results'] article").first().hover();
  await page.getByRole("button", { name: "Copy link" }).click();
  assert.equal(await copied(), address("codes.html") + "#iot-video/IoT/21021");
  assert.equal(await page.getByRole("status").innerText(), "Copied");
});
