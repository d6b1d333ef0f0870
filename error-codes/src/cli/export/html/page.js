"use strict";
// What a script adds to the page: search, the choice of a catalog and of a language, links to copy.
// Everything that there is to read is there without it.
(() => {
  const root = document.documentElement;
  const [form] = document.forms;
  const question = document.getElementById("/question");
  const place = document.getElementById("/place");
  const language = document.getElementById("/language");
  const status = document.getElementById("/status");
  const results = document.getElementById("/results");
  const reference = document.getElementById("/reference");
  const words = status.dataset;
  const filled = (text, ...parts) => parts.reduce((text, part) => text.replace("{}", () => part), text);

  /* ---- the codes, in lower case and as the program's `search` weighs them ---- */

  // The parts of a name: `IVConnError_Duplicate` has `ivconn`, `error` and `duplicate`.
  const partsOf = (name) => {
    const parts = [];
    let part = "";
    let before = "_";
    for (const c of name) {
      const letter = /[\p{Alphabetic}\p{N}]/u.test(c);
      const begins = !letter || (/\p{Uppercase}/u.test(c) && /\p{Lowercase}/u.test(before));
      if (begins && part) {
        parts.push(part);
        part = "";
      }
      if (letter) part += c.toLowerCase();
      before = c;
    }
    parts.push(part);
    return parts;
  };

  const textsOf = (article, worths) => {
    const texts = [];
    const add = (worth, element) => texts.push([worth, element.textContent.toLowerCase()]);
    for (const translation of article.querySelector(".t")?.children ?? []) {
      for (const element of translation.children) {
        if (element.tagName === "DL") {
          for (const field of element.querySelectorAll("dd:not(.source)")) add(worths.field, field);
        } else if (!element.classList.contains("source")) {
          add(element.classList.contains("detail") ? worths.detail : worths.description, element);
        }
      }
    }
    return texts;
  };

  const worths = { description: 40, detail: 20, field: 15, section: 10 };

  const codeOf = (article, domain, sections) => {
    const heading = article.firstElementChild;
    const names = [heading.querySelector("code"), article.querySelector(".variant")];
    const code = {
      article,
      domain,
      names: names.filter(Boolean).map((name) => name.textContent),
      texts: [...textsOf(article, worths), ...sections],
    };
    const all = [...code.names.map((name) => name.toLowerCase()), ...code.texts.map(([, text]) => text)];
    code.all = all.join("\n");
    return code;
  };

  let codes;
  const index = () => {
    if (codes) return codes;
    codes = [];
    for (const domain of reference.querySelectorAll(".domain")) {
      let sections = [];
      for (const group of domain.querySelectorAll(".group")) {
        if (!group.classList.contains("more")) {
          const titles = group.querySelectorAll(":scope > h4 > .t > span");
          sections = [...titles].map((title) => [worths.section, title.textContent.toLowerCase()]);
        }
        for (const article of group.querySelectorAll(":scope > article:not(.retired)")) {
          codes.push(codeOf(article, domain.id, sections));
        }
      }
    }
    return codes;
  };

  // A name counts by how much of it the word is: all of it, one of its parts, a piece.
  const nameScore = (name, word) => {
    const lower = name.toLowerCase();
    if (lower === word) return 100;
    if (!lower.includes(word)) return 0;
    return partsOf(name).includes(word) ? 70 : 50;
  };

  // How good a code fits: each word counts where it fits best; 0 where one occurs nowhere.
  const score = (code, words) => {
    if (!words.every((word) => code.all.includes(word))) return 0;
    let sum = 0;
    for (const word of words) {
      const inTexts = code.texts.map(([worth, text]) => (text.includes(word) ? worth : 0));
      const best = Math.max(...inTexts, ...code.names.map((name) => nameScore(name, word)));
      if (best === 0) return 0;
      sum += best;
    }
    return sum;
  };

  const within = (id, place) => !place || id === place || id.startsWith(place + "/");

  const search = (words, place) => {
    const hits = [];
    for (const code of index()) {
      const worth = within(code.domain, place) ? score(code, words) : 0;
      if (worth) hits.push([worth, code]);
    }
    // The order of the page stays where two are equally good.
    return hits.sort(([one], [other]) => other - one).map(([, code]) => code);
  };

  /* ---- what was found ---- */

  const STEP = 40;
  let hits = [];
  let shown = 0;
  const list = document.createElement("div");
  const more = Object.assign(document.createElement("button"), { type: "button", textContent: words.more });
  const heading = Object.assign(document.createElement("h2"), { textContent: words.results });
  results.append(heading, list, more);

  const copyOf = ({ article, domain }) => {
    const copy = article.cloneNode(true);
    copy.removeAttribute("id");
    copy.querySelector(".copy")?.remove();
    const title = document.createElement("h3");
    title.append(...copy.firstElementChild.childNodes);
    copy.firstElementChild.replaceWith(title);
    const where = Object.assign(document.createElement("p"), { className: "place" });
    where.append(Object.assign(document.createElement("a"), { href: "#" + domain, textContent: decoded(domain) }));
    copy.append(where);
    if (document.getElementById(domain).classList.contains("strings")) copy.classList.add("strings");
    return copy;
  };

  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  const mark = () => {
    if (!CSS.highlights) return;
    const ranges = [];
    const texts = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    const asked = wordsOf(question.value);
    while (asked.length && texts.nextNode()) {
      const { data } = texts.currentNode;
      const lower = data.toLowerCase();
      // Lower case may have another length; then nothing is marked.
      if (lower.length !== data.length) continue;
      for (const word of asked) {
        for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(texts.currentNode, at);
          range.setEnd(texts.currentNode, at + word.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const showMore = () => {
    list.append(...hits.slice(shown, shown + STEP).map(copyOf));
    shown = Math.min(shown + STEP, hits.length);
    more.hidden = shown === hits.length;
    mark();
  };
  more.addEventListener("click", () => {
    const next = shown;
    showMore();
    list.children[next].querySelector("a").focus();
  });

  const wordsOf = (text) => text.toLowerCase().split(/\p{White_Space}+/u).filter(Boolean);

  const show = () => {
    const asked = wordsOf(question.value);
    const searching = asked.length > 0;
    results.hidden = !searching;
    reference.hidden = searching;
    if (searching) {
      hits = search(asked, place.value);
      shown = 0;
      list.replaceChildren();
      showMore();
      const total = index().filter((code) => within(code.domain, place.value)).length;
      status.value = hits.length ? filled(words.found, hits.length, total) : "";
      heading.textContent = hits.length ? words.results : filled(words.nothing, asked.join(" "));
    } else {
      status.value = "";
      for (const part of reference.querySelectorAll(".catalog, .domain")) {
        part.hidden = !within(part.id, place.value) && !within(place.value, part.id);
      }
      for (const nav of reference.querySelectorAll("nav")) nav.hidden = place.value.includes("/");
    }
  };

  /* ---- languages ---- */

  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const speak = () => {
    const tag = language?.value ?? "";
    if (tag) root.dataset.language = tag;
    else delete root.dataset.language;
    const own = `[lang="${CSS.escape(tag)}"]`;
    sheet.replaceSync(tag ? `.t:has(> ${own}) > [lang]:not(${own}) { display: none }` : "");
  };
  for (const option of language?.options ?? []) {
    if (!option.value) continue;
    try {
      option.text = new Intl.DisplayNames([option.value], { type: "language" }).of(option.value);
    } catch {
      // A browser that does not know the language shows its tag.
    }
  }

  /* ---- the address keeps what was asked ---- */

  const choose = (select, value) => {
    if (select) select.value = [...select.options].some((option) => option.value === value) ? value : "";
  };

  const read = () => {
    const asked = new URLSearchParams(location.search);
    question.value = asked.get("q") ?? "";
    choose(place, asked.get("in") ?? "");
    choose(language, asked.get("language") ?? "");
    speak();
    show();
  };

  const address = (asked) => {
    const kept = Object.entries(asked).filter(([, value]) => value);
    return location.pathname + (kept.length ? "?" + new URLSearchParams(kept) : "");
  };
  const asked = () => ({ q: question.value.trim(), in: place.value, language: language?.value });

  // A question that is still being typed is one step of the history.
  let typing = false;
  let timer;
  const keep = () => {
    clearTimeout(timer);
    const next = address(asked());
    if (next === location.pathname + location.search) return;
    history[typing === "kept" ? "replaceState" : "pushState"](null, "", next);
    if (typing) typing = "kept";
  };
  const settle = () => {
    keep();
    typing = false;
  };

  question.addEventListener("input", (event) => {
    // While pinyin becomes characters there is no question yet.
    if (event.isComposing) return;
    typing ||= "begun";
    show();
    clearTimeout(timer);
    timer = setTimeout(keep, 250);
  });
  question.addEventListener("compositionend", () => question.dispatchEvent(new InputEvent("input")));
  question.addEventListener("change", settle);
  for (const select of [place, language]) {
    select?.addEventListener("change", () => {
      settle();
      speak();
      show();
    });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
    list.querySelector("a")?.focus();
  });

  addEventListener("popstate", () => {
    typing = false;
    clearTimeout(timer);
    read();
  });

  // A link leads to its code in the whole reference, and "back" to what was found.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = document.getElementById(link.hash.slice(1));
    if (!target || !target.closest("[hidden]")) return;
    event.preventDefault();
    settle();
    history.pushState(null, "", address({ language: language?.value }));
    read();
    location.replace(link.hash);
  });

  /* ---- keys ---- */

  addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const writing = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !writing) {
      event.preventDefault();
      question.focus();
      question.select();
    } else if (event.key === "Escape" && !results.hidden) {
      question.value = "";
      settle();
      show();
      question.focus();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !results.hidden) {
      step(event);
    }
  });

  const step = (event) => {
    const inList = list.contains(event.target);
    if (!inList && event.target !== question) return;
    const links = [...list.children].map((article) => article.querySelector("a"));
    const now = inList ? links.indexOf(event.target.closest("article").querySelector("a")) : -1;
    const next = now + (event.key === "ArrowDown" ? 1 : -1);
    if (next < -1 || next >= links.length) return;
    event.preventDefault();
    (links[next] ?? question).focus();
  };

  /* ---- links to copy ---- */

  const copy = Object.assign(document.createElement("button"), { type: "button", className: "copy" });
  const offer = (article) => {
    if (!article || copy.parentElement === article) return;
    copy.textContent = words.copy;
    article.firstElementChild.after(copy);
  };
  for (const reason of ["pointerover", "focusin"]) {
    document.addEventListener(reason, (event) => offer(event.target.closest?.("article")));
  }
  const offerTarget = () => offer(document.getElementById(location.hash.slice(1))?.closest("article"));
  addEventListener("hashchange", offerTarget);

  const toClipboard = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    // A page that came without encryption has no clipboard.
    const area = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    copy.focus();
  };
  copy.addEventListener("click", async () => {
    const link = copy.closest("article").querySelector("a");
    await toClipboard(new URL(link.hash, location.origin === "null" ? location.href.split(/[?#]/)[0] : location.origin + location.pathname).href);
    copy.textContent = words.copied;
    status.value = words.copied;
  });

  form.hidden = false;
  read();
  offerTarget();
  (window.requestIdleCallback ?? setTimeout)(index);
})();
