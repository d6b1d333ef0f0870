// A catalog whose every field is markup: it is shown letter for letter, and does nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, found, open } from "./browser.mjs";

// A browser has no other character for these.
const shown = (text) => text.replaceAll("\0", "\ufffd");

const markup = `</script><script>window.ran=1</script><img src=x onerror="window.ran=1"> <!-- ]]> &amp; &#65; "q" 'q' \` {{ 7 * 7 }} {% raw %} \\ \u2028\u2029 \u202e \r end`;
const fields = ["title", "translated", "detail", "domain", "domain detail", "pattern", "open", "column", "type", "column detail"];
fields.push("section", "inner", "variant", "label", "name", "code", "description", "cause", "solution", "value", "note");
fields.push("note value", "since", "other", "other solution", "retired", "old", "retired in", "reserved pattern", "reserved", "kept");

test("every field is there, letter for letter", async (t) => {
  const page = await open(t, "fixture.html");
  const text = await page.locator("[id='hostile']").evaluate((catalog) => catalog.textContent);
  for (const field of fields) assert.ok(text.includes(shown(`${field} ${markup}`)), field);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.equal(await page.locator("img").count(), 0);
  assert.equal(await page.locator("script").count(), 1);
  assert.deepEqual(page.complaints, []);
});

test("it can be found, narrowed to and led to", async (t) => {
  const page = await open(t, "fixture.html");
  await ask(page, `description ${markup}`);
  assert.deepEqual(await found(page), [`hostile/Hostile/code ${markup}`]);
  await page.locator("[id='/results'] h3 > a").click();
  assert.equal(await page.locator("article:target").isVisible(), true);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  const languages = await page.locator("[id='/language'] option").evaluateAll((options) => options.map(({ value }) => value));
  await page.selectOption("[id='/language']", languages.at(-1));
  assert.ok((await page.locator("h2").last().innerText()).startsWith("translated"));
  assert.deepEqual(page.complaints, []);
});

test("a question that is markup, in the box and in the address", async (t) => {
  const page = await open(t, "codes.html", { where: `?q=${encodeURIComponent(markup)}&in=%22%3E&language=%5B%22%3E` });
  assert.equal(await page.inputValue("[id='/question']"), markup.replace("\r", ""));
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.deepEqual(page.complaints, []);
});
