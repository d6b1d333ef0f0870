//! The gateway over a socket: the program itself, asked by an HTTP client.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};

/// The program on a free port; it ends with the test.
struct Gateway {
    process: Child,
    address: String,
}

impl Gateway {
    fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_gateway"))
            .env("GATEWAY_ADDRESS", "127.0.0.1:0")
            .env("NO_COLOR", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on ").unwrap().to_owned();
        Self { process, address }
    }

    /// Ends it, and returns what it logged.
    fn log(mut self) -> String {
        self.process.kill().unwrap();
        let mut log = String::new();
        self.process.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        Client::new().request(method, format!("{}{path}", self.address))
    }

    /// Uploads what is usual, with these members in place of the usual ones.
    async fn upload(&self, user: &str, language: &str, other: Value) -> Response {
        let mut body = json!({ "name": "cat.png", "bytes": 1_500_000, "card": "4000 0000 0000 0002" });
        body.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
        let request = self.request(Method::POST, "/uploads").bearer_auth(user);
        request.header("Accept-Language", language).json(&body).send().await.unwrap()
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// Status, language and body are these, and the media type is that of RFC 9457.
#[track_caller]
fn is_problem(status: u16, language: &str, response: &Response) {
    let header = |name: &str| response.headers()[name].to_str().unwrap();
    assert_eq!(response.status(), status);
    assert_eq!(header("content-type"), "application/problem+json");
    assert_eq!(header("content-language"), language);
    assert_eq!(header("vary"), "Accept-Language");
}

#[tokio::test]
async fn an_upload_is_accepted() {
    let response = Gateway::start().upload("alice", "en", json!({})).await;
    assert_eq!(response.status(), 201);
    assert_eq!(response.json::<Value>().await.unwrap(), json!({ "user": "alice", "name": "cat.png" }));
}

#[tokio::test]
async fn in_english_and_in_chinese() {
    let gateway = Gateway::start();
    let english = gateway.upload("alice", "en-GB, zh;q=0.5", json!({ "bytes": 50_000_000 })).await;
    is_problem(413, "en", &english);
    let expected = json!({
        "type": "https://codes.example.com/#upload/Upload/70101", "status": 413, "code": 70101, "name": "TooLarge",
        "title": "the file is too large", "detail": "It is larger than 20 MB.", "solution": "Split it.",
    });
    assert_eq!(english.json::<Value>().await.unwrap(), expected);

    let chinese = gateway.upload("alice", "fr, en;q=0.2, zh-CN;q=0.8", json!({ "bytes": 50_000_000 })).await;
    is_problem(413, "zh", &chinese);
    let expected = json!({
        "type": "https://codes.example.com/#upload/Upload/70101", "status": 413, "code": 70101, "name": "TooLarge",
        "title": "文件过大", "detail": "文件超过 20 MB。", "solution": "请拆分文件。",
    });
    let body = chinese.text().await.unwrap();
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), expected);
    assert!(include_str!("../../README.md").contains(&body), "the README shows this answer: {body}");
}

/// The errors of all teams, bare and inside of others, find their codes.
#[tokio::test]
async fn of_every_team() {
    let gateway = Gateway::start();
    for (user, other, status, name) in [
        ("nobody", json!({}), 401, "SignedOut"),
        ("mallory", json!({}), 403, "Suspended"),
        ("alice", json!({ "name": "notes.txt" }), 415, "NotAnImage"),
        ("alice", json!({ "card": "4000 0000 0000 0000" }), 402, "Declined"),
        ("alice", json!({ "card": "4000 0000 0000 1999" }), 402, "Expired"),
        ("bob", json!({}), 402, "Overdue"),
    ] {
        let response = gateway.upload(user, "", other).await;
        is_problem(status, "en", &response);
        assert_eq!(response.json::<Value>().await.unwrap()["name"], name);
    }
}

/// Each request that fails is one line of the log, with the fields that one asks a log for; one that is accepted is none.
#[tokio::test]
async fn what_is_logged() {
    let gateway = Gateway::start();
    gateway.upload("alice", "zh", json!({ "bytes": 50_000_000 })).await;
    gateway.upload("alice", "en", json!({ "waiting": 101 })).await;
    gateway.upload("alice", "en", json!({ "card": "4000 0000 0000 0000" })).await;
    gateway.upload("alice", "en", json!({})).await;
    let log = gateway.log();
    let lines: Vec<&str> = log.lines().collect();
    let [too_large, busy, declined] = &lines[..] else { panic!("{log}") };
    for (line, level, fields) in [
        (
            too_large,
            " INFO ",
            r#"refused code=70101 name="TooLarge" status=413 reason="TooLarge (70101): the file is too large""#,
        ),
        (busy, "ERROR ", r#"failed code=70150 name="Busy" status=503 reason="Busy (70150): the service is busy""#),
        (declined, " INFO ", r#" name="Declined" status=402 reason=""#),
    ] {
        assert!(line.contains(level) && line.contains(fields), "no {level:?} with {fields} in {line}");
    }
}

#[tokio::test]
async fn when_to_try_again() {
    let response = Gateway::start().upload("alice", "zh", json!({ "waiting": 101 })).await;
    is_problem(503, "zh", &response);
    assert_eq!(response.headers()["retry-after"], "30");
}

#[tokio::test]
async fn requests_that_reach_no_team() {
    let gateway = Gateway::start();
    let malformed = gateway.request(Method::POST, "/uploads").header("Content-Type", "application/json");
    let malformed = malformed.body(r#"{"name": "#).send().await.unwrap();
    is_problem(400, "en", &malformed);
    let expected = json!({
        "type": "https://codes.example.com/#platform/Request/70900", "status": 400, "code": 70900,
        "name": "Malformed", "title": "the request cannot be read",
        "solution": "Compare it with the documentation of the interface.",
    });
    assert_eq!(malformed.json::<Value>().await.unwrap(), expected);
    is_problem(400, "zh", &gateway.upload("alice", "zh", json!({ "bytes": "many" })).await);
    is_problem(404, "en", &gateway.request(Method::POST, "/nothing").send().await.unwrap());
    let wrong_method = gateway.request(Method::GET, "/uploads").send().await.unwrap();
    is_problem(405, "en", &wrong_method);
    assert_eq!(wrong_method.headers()["Allow"], "POST");
}
