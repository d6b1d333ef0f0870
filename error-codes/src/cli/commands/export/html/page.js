"use strict";
// What a script adds to the page: search, the choice of a catalog and of a language, links to copy.
// Everything that there is to read is there without it. The page calls it with the weights of the program's `search`.
((weights) => {
  const root = document.documentElement;
  const [form] = document.forms;
  const question = document.getElementById("/question");
  const place = document.getElementById("/place");
  const language = document.getElementById("/language");
  const status = document.getElementById("/status");
  const results = document.getElementById("/results");
  const reference = document.getElementById("/reference");
  const words = status.dataset;
  const catalogs = [...reference.querySelectorAll(".catalog")];
  const domains = catalogs.flatMap((catalog) => [...catalog.children].filter((part) => part.className.startsWith("domain")));
  const navs = reference.querySelectorAll("nav");
  // When the answer is on the screen.
  const afterwards = (step) => requestAnimationFrame(() => setTimeout(step));
  const filled = (text, ...parts) => parts.reduce((text, part) => text.replace("{}", () => part), text);

  /* ---- the codes, in lower case and as the program's `search` weighs them ---- */

  // In lower case, character by character: by itself, a browser looks at what stands around a sigma.
  const fold = (text) => text.replaceAll("Σ", "σ").toLowerCase();

  // The parts of a name: `IVConnError_Duplicate` has `ivconn`, `error` and `duplicate`.
  const partsOf = (name) => {
    const words = name.replace(/(?<=\p{Lowercase})(?=\p{Uppercase})/gu, "_");
    return fold(words).split(/[^\p{Alphabetic}\p{N}]+/u);
  };

  // All texts of a code with their weights, and its names. This runs for every code: it only steps from element to element.
  const codeOf = (article, domain, sections) => {
    const names = [];
    const texts = [...sections];
    const addName = ({ textContent: name }) => names.push({ name, lower: fold(name), parts: partsOf(name) });
    const addText = (weight, element) => {
      if (!element.classList.contains("source")) texts.push([weight, fold(element.textContent)]);
    };
    const heading = article.firstElementChild;
    addName(heading.firstElementChild);
    addName(heading.firstElementChild.nextElementSibling);
    for (const part of article.children) {
      if (part.className === "t") {
        for (const translation of part.children) {
          for (const element of translation.children) {
            if (element.tagName === "P") addText(element.className ? weights.detail : weights.description, element);
            else for (const field of element.children) if (field.tagName === "DD") addText(weights.field, field);
          }
        }
      } else if (part.className === "facts") {
        for (const { lastElementChild: fact } of part.children) {
          if (fact.className === "column") addText(weights.field, fact);
          if (/variant|number/.test(fact.className)) addName(fact);
        }
      }
    }
    const all = [...names.map(({ lower }) => lower), ...texts.map(([, text]) => text)].join("\n");
    return { article, domain, names, texts, all };
  };

  const codes = [];
  function* indexing() {
    for (const domain of domains) {
      let sections = [];
      for (const group of domain.querySelectorAll(".group")) {
        if (!group.classList.contains("more")) {
          const titles = group.querySelectorAll(":scope > h4 > .t > span");
          sections = [...titles].map((title) => [weights.section, fold(title.textContent)]);
        }
        for (const article of group.children) {
          if (article.tagName === "ARTICLE" && article.className !== "retired") {
            yield codes.push(codeOf(article, domain.id, sections));
          }
        }
      }
    }
  }

  // A step at a time, so that no key waits for all of it: until it is complete, a question is answered from what there is.
  const rest = indexing();
  let complete = false;
  const index = () => {
    const end = performance.now() + 15;
    while (!complete && performance.now() < end) complete = rest.next().done;
    if (!complete) setTimeout(index);
    else if (!results.hidden) showAgain();
  };

  // The weight of a word in a name or a code: it is all of it, one of its parts, or another substring.
  const nameScore = (name, word) => {
    if (name.lower === word) return weights.name;
    if (!name.lower.includes(word)) return 0;
    return name.parts.includes(word) ? weights.part : weights.substring;
  };

  // The highest weight of a word in a code. Every weight of a name is higher than those of texts.
  const wordScore = (code, word) => {
    let best = 0;
    for (const name of code.names) best = Math.max(best, nameScore(name, word));
    if (best > 0) return best;
    for (const [weight, text] of code.texts) {
      if (weight > best && text.includes(word)) best = weight;
    }
    return best;
  };

  // The sum over all words; 0 where one occurs nowhere.
  const score = (code, words) => {
    let sum = 0;
    for (const word of words) {
      const best = code.all.includes(word) ? wordScore(code, word) : 0;
      if (best === 0) return 0;
      sum += best;
    }
    return sum;
  };

  const within = (id, place) => !place || id === place || id.startsWith(place + "/");

  // The codes that fit, the best first; the order of the page where two are equally good.
  const search = (words, place) => {
    const byScore = [];
    let total = 0;
    for (const code of codes) {
      if (!within(code.domain, place)) continue;
      total += 1;
      const sum = score(code, words);
      if (sum) (byScore[sum] ??= []).push(code);
    }
    return { hits: byScore.reverse().flat(), total };
  };

  /* ---- what was found ---- */

  const STEP = 25;
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
    // It looks as it does in its domain and its catalog.
    const { classList, parentElement: catalog } = document.getElementById(domain);
    copy.classList.add(...[...classList, ...catalog.classList].filter((name) => /^(strings|l\d)$/.test(name)));
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
      const lower = fold(data);
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

  const wordsOf = (text) => fold(text).split(/\p{White_Space}+/u).filter(Boolean);

  // Out of sight at once, out of reach of keys and screen readers afterwards: to hide that much takes as long as to search it.
  const putAway = (away) => {
    reference.classList.toggle("away", away);
    if (!away) reference.hidden = false;
    else afterwards(() => (reference.hidden = !results.hidden));
  };

  const show = () => {
    const asked = wordsOf(question.value);
    const searching = asked.length > 0;
    results.hidden = !searching;
    putAway(searching);
    if (searching) {
      const found = search(asked, place.value);
      hits = found.hits;
      shown = 0;
      list.replaceChildren();
      showMore();
      status.value = hits.length ? filled(words.found, hits.length, found.total) : "";
      heading.textContent = hits.length || !complete ? words.results : filled(words.nothing, asked.join(" "));
    } else {
      status.value = "";
      for (const part of [...catalogs, ...domains]) {
        part.hidden = !within(part.id, place.value) && !within(place.value, part.id);
      }
      // The picture of a catalog is of no use beside one domain, nor the list of all beside one.
      for (const nav of navs) nav.hidden = nav.parentElement === reference ? place.value !== "" : place.value.includes("/");
    }
  };

  const showAgain = () => {
    const inList = list.contains(document.activeElement);
    show();
    if (inList) list.querySelector("a")?.focus();
  };

  /* ---- languages ---- */

  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const speak = () => {
    const tag = language?.value ?? "";
    if (tag) root.dataset.language = tag;
    else delete root.dataset.language;
    const own = `[lang="${CSS.escape(tag)}"]`;
    // What there is in this language; the block's own text, which comes first, where there is nothing.
    const others = `.t:has(> ${own}) > :not(${own}), .t:not(:has(> ${own})) > * ~ *`;
    sheet.replaceSync(tag ? `${others} { display: none }` : "");
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

  const keep = (how) => {
    const next = address(asked());
    if (next !== location.pathname + location.search) history[how](null, "", next);
  };

  // A question that is still being typed is one step of the history.
  let typing = false;
  let timer;
  const settle = () => {
    clearTimeout(timer);
    if (typing) keep("replaceState");
    typing = false;
  };

  question.addEventListener("input", (event) => {
    // While pinyin becomes characters there is no question yet.
    if (event.isComposing) return;
    show();
    clearTimeout(timer);
    if (typing) timer = setTimeout(keep, 250, "replaceState");
    else afterwards(() => keep("pushState"));
    typing = true;
  });
  question.addEventListener("compositionend", () => question.dispatchEvent(new InputEvent("input")));
  question.addEventListener("change", settle);
  for (const select of [place, language]) {
    select?.addEventListener("change", () => {
      settle();
      keep("pushState");
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
      settle();
      question.value = "";
      keep("pushState");
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
  index();
  read();
  offerTarget();
})
