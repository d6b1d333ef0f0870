//! The reference page: what holds without a browser, and in Chromium what `tests/page` asks of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use error_codes::cli::page_of;
use serde_json::{Value, json};

const FIXTURE: &str = include_str!("../page/fixture.json");

/// What the program says.
fn codes(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_codes")).args(arguments).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn page() -> String {
    codes(&["export", "--format", "html"])
}

/// What stands between these two, wherever they occur.
fn between<'a>(text: &'a str, before: &'a str, after: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).map(move |rest| rest.split(after).next().unwrap())
}

#[test]
fn the_built_in_catalogs_take_less_than_200_kilobytes() {
    let len = page().len();
    assert!(len < 200_000, "{len}");
}

#[test]
fn nothing_leads_out_of_the_page() {
    for page in [page(), page_of(FIXTURE).unwrap()] {
        let links = between(&page, " href=\"", "\"");
        let outside: Vec<&str> = links.filter(|link| !link.starts_with('#') && *link != "data:,").collect();
        assert_eq!(outside, [""; 0]);
        let style = between(&page, "<style>", "</style>").next().unwrap();
        assert!(!style.contains("url(") && !style.contains("@import"));
    }
}

#[test]
fn links_lead_to_anchors_and_no_two_anchors_are_the_same() {
    for page in [page(), page_of(FIXTURE).unwrap()] {
        let anchors: Vec<&str> = between(&page, " id=\"", "\"").collect();
        let known: BTreeSet<&str> = anchors.iter().copied().collect();
        assert_eq!(known.len(), anchors.len());
        let lost: Vec<&str> = between(&page, " href=\"#", "\"").filter(|link| !known.contains(link)).collect();
        assert_eq!(lost, [""; 0]);
    }
}

/// An anchor that was published stays: these are in the documents of others.
#[test]
fn anchors_that_were_published() {
    let page = page();
    let published = [
        "iot-video/IoT/21021",
        "easemob-rtc/Server/-501",
        "easemob-rtc/Server/-501/BAD_REQUEST",
        "netease-rtc/ServerCodeText/Session_Exist",
        "iot-video/IoT",
        "iot-video",
    ];
    for anchor in published {
        assert!(page.contains(&format!(" id=\"{anchor}\"")), "{anchor}");
    }
    let fixture = page_of(FIXTURE).unwrap();
    let odd = "a%20%22b%22%20%3Cc%3E%20/%20100%25%20'd'%20%E5%86%85%20%E9%83%A8%20#x?y&amp;z";
    assert!(fixture.contains(&format!(" id=\"ours/SqlState/{odd}\"")));
}

#[test]
fn a_title_and_what_a_company_puts_above_and_below() {
    let folder = folder("company");
    let (head, foot) = (folder.join("head.html"), folder.join("foot.html"));
    fs::write(&head, "<img src=\"data:,\" alt=\"Ours\">").unwrap();
    fs::write(&foot, "<p>&copy; us</p>").unwrap();
    let files = ["--head", head.to_str().unwrap(), "--foot", foot.to_str().unwrap()];
    let page = codes(&[&["export", "--format", "html", "--title", "<Ours> & theirs"], &files[..]].concat());
    assert!(page.contains("<title>&lt;Ours&gt; &amp; theirs</title>"));
    assert!(page.contains("<div class=\"company\"><img src=\"data:,\" alt=\"Ours\"></div>"));
    assert!(page.contains("<footer class=\"company\"><p>&copy; us</p></footer>"));
}

#[test]
fn the_words_of_the_page_in_another_language() {
    let page = codes(&["export", "--format", "html", "--language", "zh-CN"]);
    assert!(page.contains("<html lang=\"zh\">") && page.contains("<h1>错误码</h1>"));
    assert!(page.contains("aria-label=\"搜索错误码、名称和文字\""));
}

#[track_caller]
fn refuses(arguments: &[&str], expected: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_codes")).args(arguments).output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(2) && error.contains(expected), "{error}");
}

#[test]
fn wrong_usage() {
    refuses(&["export", "--format", "csv", "--title", "Ours"], "--title goes with --format html");
    refuses(&["export", "--format", "html", "--head", "/no/such/file"], "cannot read /no/such/file");
}

/* ---- in Chromium ---- */

/// A folder for what a test writes.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Sixteen thousand codes in two languages, as a company of forty teams might have them.
fn many() -> Value {
    let code = |team: i64, index: i64| {
        let number = team * 1000 + index;
        json!({
            "variant": format!("Team{team}_RequestFailed{index}"), "name": format!("Team{team}_RequestFailed{index}"),
            "code": number, "description": format!("request {number} of team {team} failed"),
            "cause": "The service did not answer in time.", "section": format!("Part {}", index / 100),
            "solution": format!("Try again, and tell team {team}."), "status": "active", "columns": {"http": 503},
            "texts": {"zh": {"description": format!("团队 {team} 的请求 {number} 失败"), "cause": "服务未及时响应。",
                             "solution": format!("请重试，并告知团队 {team}。")}},
        })
    };
    let section =
        |part: i64| json!({"title": format!("Part {part}"), "texts": {"zh": {"title": format!("第 {part} 部分")}}});
    let domain = |team: i64| {
        json!({
            "name": format!("Team{team}"), "title": format!("Team {team}"), "type": "i32",
            "ranges": [[team * 1000, team * 1000 + 999]], "columns": [{"name": "http", "type": "u16"}],
            "sections": (0..4).map(section).collect::<Vec<_>>(),
            "codes": (0..400).map(|index| code(team, index)).collect::<Vec<_>>(),
        })
    };
    let catalog = |id: i64| {
        json!({
            "id": format!("catalog-{id}"), "title": format!("Catalog {id}"), "language": "en", "languages": ["zh"],
            "domains": (id * 10 + 1..=id * 10 + 10).map(domain).collect::<Vec<_>>(),
        })
    };
    json!({"version": 1, "catalogs": (0..4).map(catalog).collect::<Vec<_>>()})
}

/// What people ask for: names and texts, parts of them, several words, in any case, and what is not there.
fn questions() -> BTreeSet<String> {
    let asked = "21021|-501|201|501 request|duplicate conn|ConnErr|DEMO 邀请|超时|e|Σ|no such thing|数据库";
    let mut questions: BTreeSet<String> = asked.split('|').map(str::to_owned).collect();
    for (index, entry) in error_codes::catalogs().iter().flat_map(|catalog| catalog.entries()).enumerate() {
        let middle: String = entry.description().chars().skip(1).take(2).collect();
        match index % 8 {
            0 => questions.insert(entry.name().to_uppercase()),
            2 => questions.insert(entry.description().to_owned()),
            4 => questions.insert(middle.trim().to_owned()),
            5 => questions.insert(entry.code().to_string()),
            6 => questions.insert(entry.name().chars().take(5).collect()),
            _ => false,
        };
    }
    questions.retain(|question| !question.is_empty());
    questions
}

/// The places of the program's own answers, the best first.
fn answers(question: &str) -> Vec<String> {
    let found: Value = serde_json::from_str(&codes(&["search", "--json", "--", question])).unwrap();
    let place = |hit: &Value| {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let place = format!("{}/{}/{}", text(&hit["catalog"]), text(&hit["domain"]), text(&hit["code"]["code"]));
        hit["code"]["shares"].as_str().map_or(place.clone(), |_| format!("{place}/{}", text(&hit["code"]["variant"])))
    };
    found.as_array().unwrap().iter().map(place).collect()
}

#[test]
#[ignore = "needs Chromium and what tests/page/package.json names: bash .ci/page"]
fn in_chromium() {
    let folder = folder("page");
    let write = |name: &str, text: String| fs::write(folder.join(name), text).unwrap();
    write("codes.html", page());
    write("fixture.html", page_of(FIXTURE).unwrap());
    write("many.html", page_of(&many().to_string()).unwrap());
    let answers: BTreeMap<String, Vec<String>> =
        questions().into_iter().map(|asked| (asked.clone(), answers(&asked))).collect();
    write("answers.json", serde_json::to_string(&answers).unwrap());

    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("page");
    let files = fs::read_dir(tests).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|file| file.to_str().unwrap().ends_with(".test.mjs"));
    let driver = Command::new("node").arg("--test").args(files).env("PAGES", &folder).status().unwrap();
    assert!(driver.success());
}
