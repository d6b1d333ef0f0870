//! Errors as answers: problem details, as RFC 9457 has them.

use std::sync::Arc;

use axum::Json;
use axum::extract::Request;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use error_codes::{Catalog, Code, ColumnValue, Entry};
use serde::Serialize;

/// Any error, on its way to the client.
#[derive(Clone)]
pub(crate) struct Failure(Arc<anyhow::Error>);

impl<E: Into<anyhow::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(Arc::new(error.into()))
    }
}

/// A response without a body, which [`answer`] replaces: only there the language of the client is known.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The middleware that logs a [`Failure`] and answers it in the language of the request.
pub(crate) async fn answer(request: Request, next: Next) -> Response {
    let wanted = request.headers().get(ACCEPT_LANGUAGE).cloned();
    let wanted = wanted.as_ref().and_then(|header| header.to_str().ok()).unwrap_or_default();
    let mut response = next.run(request).await;
    match response.extensions_mut().remove::<Failure>() {
        Some(Failure(error)) => problem(&error, wanted),
        None => response,
    }
}

/// The members of the answer. `title` is the message of the code, `detail` its cause.
#[derive(Serialize)]
struct Problem {
    r#type: String,
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
    code: i128,
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    solution: Option<&'static str>,
}

fn problem(error: &anyhow::Error, wanted: &str) -> Response {
    let (catalog, entry) = codes::code_of(error.as_ref());
    let Code::Int(code) = entry.code() else { unreachable!("every domain of ours is one of numbers") };
    let (domain, name) = (entry.domain().name(), entry.name());
    let status = number(entry, "http").and_then(|http| StatusCode::from_u16(http).ok());
    let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let reason = format!("{error:#}");
    if status.is_server_error() {
        tracing::error!(%code, name, status = status.as_u16(), reason, "failed");
    } else {
        tracing::info!(%code, name, status = status.as_u16(), reason, "refused");
    }
    let (entry, language) = in_language(entry, catalog, wanted);
    let problem = Problem {
        r#type: format!("https://codes.example.com/#{}/{domain}/{code}", catalog.id()),
        title: entry.description(),
        status: status.as_u16(),
        detail: entry.cause(),
        code,
        name,
        solution: entry.solution(),
    };
    let mut response = (status, Json(problem)).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language));
    headers.insert(VARY, HeaderValue::from_static("Accept-Language"));
    if let Some(seconds) = number(entry, "retry_after").filter(|seconds| *seconds > 0) {
        headers.insert(RETRY_AFTER, seconds.into());
    }
    response
}

/// The number in a column of a code.
fn number(entry: Entry, column: &str) -> Option<u16> {
    match entry.columns().find(|(name, _)| *name == column)?.1 {
        ColumnValue::Int(number) => number.try_into().ok(),
        _ => None,
    }
}

/// The code in the language that the client wants most of those that its catalog has.
fn in_language(entry: Entry, catalog: &Catalog, wanted: &str) -> (Entry, &'static str) {
    let source = catalog.language().unwrap_or("en");
    for tag in accept_language::parse(wanted) {
        let translated = entry.in_language(&tag);
        if let Some(language) = translated.language() {
            return (translated, language);
        }
        if tag.split('-').next() == Some(source) {
            break;
        }
    }
    (entry, source)
}
