// Asking the page: the same answers as the program's, an address for each question, languages and places to narrow by.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PHONE, address, ask, folder, found, location, open } from "./browser.mjs";

const answers = Object.entries(JSON.parse(readFileSync(join(folder, "answers.json"), "utf8")));

test("the page answers as the program does, and in the same order", async (t) => {
  const page = await open(t, "codes.html");
  assert.ok(answers.length > 100);
  for (const [question, expected] of answers) {
    await ask(page, question);
    assert.deepEqual(await found(page), expected, question);
  }
  assert.deepEqual(page.complaints, []);
});

test("how many were found is said, and that nothing was", async (t) => {
  const page = await open(t, "codes.html");
  await ask(page, "duplicate conn");
  assert.equal(await page.getByRole("status").innerText(), "1 of 323");
  await ask(page, "no such thing");
  assert.equal(await page.getByRole("heading", { level: 2 }).innerText(), "Nothing has all of: no such thing");
});

test("the words are marked where they were found", async (t) => {
  const page = await open(t, "codes.html");
  await ask(page, "duplicate 通道");
  const marked = await page.evaluate(() => [...CSS.highlights.get("found")].map(String));
  assert.deepEqual(marked, ["Duplicate", "通道"]);
});

test("the address keeps the question; back and forward", async (t) => {
  const page = await open(t, "codes.html");
  const question = () => page.inputValue("[id='/question']");
  await ask(page, "dup");
  await ask(page, "duplicate conn");
  await page.waitForURL(/\?q=duplicate\+conn$/);
  await page.locator("[id='/results'] h3 > a").click();
  assert.equal((await location(page)).href, address("codes.html") + "#iot-video/IoT/21021");
  assert.equal(await page.locator("article:target").isVisible(), true);
  await page.goBack();
  assert.equal(await question(), "duplicate conn");
  assert.deepEqual(await found(page), ["iot-video/IoT/21021"]);
  // What was being typed is one step.
  await page.goBack();
  assert.equal(await question(), "");
  assert.equal(await page.locator("[id='/reference']").isVisible(), true);
  await page.goForward();
  assert.deepEqual(await found(page), ["iot-video/IoT/21021"]);
  await page.goForward();
  assert.equal(await page.locator("article:target").isVisible(), true);
});

test("an address with a question is answered at once", async (t) => {
  const page = await open(t, "codes.html", { where: "?q=超时&in=tencent-av", size: PHONE });
  assert.ok((await found(page)).length > 0);
  assert.ok((await found(page)).every((anchor) => anchor.startsWith("tencent-av/")));
});

test("narrowing to a catalog or a domain", async (t) => {
  const page = await open(t, "codes.html");
  const shown = () => page.locator(".domain:visible").evaluateAll((domains) => domains.map((domain) => domain.id));
  await page.selectOption("[id='/place']", "iot-video/IoT");
  assert.deepEqual(await shown(), ["iot-video/IoT"]);
  assert.equal((await location(page)).search, "?in=iot-video%2FIoT");
  await page.selectOption("[id='/place']", "tencent-av");
  assert.ok((await shown()).every((id) => id.startsWith("tencent-av/")));
  await ask(page, "timeout");
  assert.ok((await found(page)).every((anchor) => anchor.startsWith("tencent-av/")));
  // A link to what is narrowed away leads there all the same.
  await page.goBack();
  await page.goBack();
  assert.deepEqual(await shown(), ["iot-video/IoT"]);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: "#tencent-av/Client/1005", textContent: "go" });
    document.querySelector("header").append(link);
    link.click();
  });
  assert.equal(await page.locator("article:target").isVisible(), true);
});

test("one language, where it is there, and the block's where it is not", async (t) => {
  const page = await open(t, "fixture.html");
  const text = async (id) => (await page.locator(`[id="${id}"] .t`).innerText()).replace(/\s+/g, " ");
  await page.selectOption("[id='/language']", "de");
  assert.equal(
    await text("ours/Upload/70001"),
    "Die Datei ist zu groß Counted after it was unpacked. Cause It has more than 20 MB. Solution Teilen Sie die Datei.",
  );
  assert.equal(await text("ours/Upload/70010"), "the key is there already");
  assert.equal(await page.locator(".catalog h2").first().innerText(), "Unsere Dienste");
  assert.equal((await location(page)).search, "?language=de");
  await page.selectOption("[id='/language']", "");
  assert.ok((await text("ours/Upload/70001")).includes("文件过大"));
  assert.ok(!(await page.locator(".source").first().isVisible()));
  const names = await page.locator("[id='/language'] option").allInnerTexts();
  assert.deepEqual(names.slice(1, 4), ["English", "中文", "Deutsch"]);
});

test("all languages are searched", async (t) => {
  const page = await open(t, "fixture.html");
  for (const [question, anchor] of [["拆分", "70001"], ["teilen", "70001"], ["split", "70001"], ["MB 解压", "70001"]]) {
    await ask(page, question);
    assert.deepEqual(await found(page), [`ours/Upload/${anchor}`], question);
  }
});

test("while pinyin becomes characters, nothing is asked", async (t) => {
  const page = await open(t, "codes.html");
  const input = (isComposing) =>
    page.evaluate((isComposing) => {
      const question = document.getElementById("/question");
      question.value = isComposing ? "chaoshi" : "超时";
      question.dispatchEvent(new InputEvent("input", { isComposing }));
    }, isComposing);
  await input(true);
  assert.equal(await page.locator("[id='/results']").isVisible(), false);
  await input(false);
  assert.ok((await found(page)).length > 0);
});
