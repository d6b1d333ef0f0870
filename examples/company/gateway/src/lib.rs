//! The company's HTTP interface. Each error of each team is answered as a problem, in the language of the client.

mod extract;
mod problem;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::from_fn;
use axum::routing::post;
use codes::Request;
use serde::{Deserialize, Serialize};

use crate::extract::{Json, Token};
use crate::problem::Failure;

/// Every route of the interface.
pub fn router() -> Router {
    Router::new()
        .route("/uploads", post(upload))
        .method_not_allowed_fallback(|| async { Failure::from(Request::MethodNotAllowed) })
        .fallback(|| async { Failure::from(Request::NotFound) })
        .layer(from_fn(problem::answer))
}

#[derive(Deserialize)]
struct NewUpload {
    name: String,
    bytes: u64,
    card: String,
    #[serde(default)]
    waiting: usize,
}

#[derive(Serialize)]
struct Accepted {
    user: String,
    name: String,
}

/// `?` takes the errors of three teams.
async fn upload(
    Token(token): Token,
    Json(new): Json<NewUpload>,
) -> Result<(StatusCode, axum::Json<Accepted>), Failure> {
    let user = accounts::user(token.as_deref())?;
    upload::accept(&new.name, new.bytes, new.waiting)?;
    billing::charge(user, &new.card, new.bytes)?;
    Ok((StatusCode::CREATED, axum::Json(Accepted { user: user.to_owned(), name: new.name })))
}
