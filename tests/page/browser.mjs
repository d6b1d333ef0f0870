// Chromium, the pages that the Rust test wrote, and what several tests ask of them.
import { chromium } from "playwright-core";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

export const folder = process.env.PAGES;
export const address = (name) => pathToFileURL(join(folder, name)).href;

// The network is of no use to the page, so the browser does not look for it either.
const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", ...quiet],
});
after(() => browser.close());

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

// A page in a window of its own; an error in a script, or anything that the policy forbids, fails the test.
export const open = async (t, name, { where = "", size = DESK, ...options } = {}) => {
  const context = await browser.newContext({ viewport: size, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => /^(file|data|about):/.test(request.url()) || complaints.push(request.url()));
  page.complaints = complaints;
  await page.goto(address(name) + where);
  return page;
};

// Until the page has done what it puts off until the answer is shown: until then, the address is that of before.
const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

export const ask = async (page, question) => {
  await page.fill("[id='/question']", question);
  await settled(page);
};

// Where the page itself says that it is; what the driver says arrives by another way, and sometimes later.
export const location = async (page) => new URL(await page.evaluate(() => window.location.href));

// The anchors of what was found, in the order in which it is shown.
export const found = (page) =>
  page.evaluate(async () => {
    const more = document.querySelector("[id='/results'] > button");
    while (!more.hidden) more.click();
    const links = document.querySelectorAll("[id='/results'] article > h3 > a");
    return [...links].map((link) => decodeURIComponent(link.hash.slice(1)));
  });
