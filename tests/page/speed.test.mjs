// Sixteen thousand codes: how long the page takes to open, and how long a key waits for its answer. The aims are two seconds
// and a tenth of one; what fails here is a regression on any machine, however busy, and the figures are printed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, found, open } from "./browser.mjs";

// What the main thread of the page computed, in milliseconds: other work on the machine does not change it.
const clock = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
};

test("16,000 codes open within three seconds", async (t) => {
  const page = await open(t, "fixture.html");
  const now = await clock(page);
  const start = await now();
  await page.goto(address("many.html"));
  const computed = (await now()) - start;
  const waited = await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd);
  t.diagnostic(`${Math.round(computed)} ms computed, ${Math.round(waited)} ms waited`);
  assert.equal(await page.locator("article").count(), 16_000);
  assert.ok(computed < 3000, `${computed}`);
});

// Types this, and says how long it takes until the next picture is shown.
const type = (page, text) =>
  page.evaluate(async (text) => {
    const question = document.getElementById("/question");
    const start = performance.now();
    question.value = text;
    question.dispatchEvent(new InputEvent("input"));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, text);

test("a question that is asked before the page is ready has its whole answer in the end", async (t) => {
  const page = await open(t, "many.html");
  const waited = await type(page, "request 39399");
  t.diagnostic(`${Math.round(waited)} ms waited`);
  await page.waitForFunction(() => document.querySelector("[id='/results'] article"));
  assert.deepEqual(await found(page), ["catalog-3/Team39/39399"]);
});

test("a key is answered within 150 milliseconds", async (t) => {
  const page = await open(t, "many.html");
  const now = await clock(page);
  // Until it has prepared itself for questions, which it does while nobody asks one.
  for (let before = -1000, rest = 30; rest > 0 && (await now()) - before > 15; rest -= 1) {
    before = await now();
    await page.waitForTimeout(1000);
  }
  // The best of three rounds: what else runs on the machine at the same time makes a round slower, never faster.
  const best = new Map();
  for (let round = 0; round < 3; round += 1) {
    for (const text of ["r", "re", "req", "request", "request 7", "request 7 t", "超", "团队 3", "failed39", "zzz", "", "e"]) {
      const start = await now();
      const waited = await type(page, text);
      const computed = (await now()) - start;
      t.diagnostic(`${JSON.stringify(text)}: ${Math.round(computed)} ms computed, ${Math.round(waited)} ms waited`);
      // Each is at least what the answer takes: one also counts what is put off until it is shown, the other what else runs.
      best.set(text, Math.min(computed, waited, best.get(text) ?? Infinity));
      await page.waitForTimeout(300);
    }
  }
  assert.deepEqual([...best].filter(([, took]) => took >= 150), []);
  await type(page, "request 7013");
  // A number is found by a part of it, too.
  const all = ["catalog-0/Team7/7013", "catalog-1/Team17/17013", "catalog-2/Team27/27013", "catalog-3/Team37/37013"];
  assert.deepEqual(await found(page), all);
});

test("an anchor among 16,000 is reached", async (t) => {
  const page = await open(t, "many.html", { where: "#catalog-3/Team35/35399" });
  const { y } = await page.locator("article:target").boundingBox();
  assert.ok(y >= 0 && y < 300, `${y}`);
});
