//! What a handler takes from a request.

use std::convert::Infallible;

use axum::extract::{FromRequest, FromRequestParts};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use codes::Request;
use serde::de::DeserializeOwned;
use thiserror::Error;

use crate::problem::Failure;

/// A body of JSON. One that cannot be read is [`Request::Malformed`].
pub(crate) struct Json<T>(pub(crate) T);

/// What axum says about a body that cannot be read, and the code for it.
#[derive(Debug, Error)]
#[error("{reason}")]
struct Malformed {
    reason: String,
    source: Request,
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Failure;

    async fn from_request(request: axum::extract::Request, state: &S) -> Result<Self, Failure> {
        let axum::Json(value) = axum::Json::from_request(request, state)
            .await
            .map_err(|rejection| Malformed { reason: rejection.body_text(), source: Request::Malformed })?;
        Ok(Self(value))
    }
}

/// The token of `Authorization: Bearer …`.
pub(crate) struct Token(pub(crate) Option<String>);

impl<S: Sync> FromRequestParts<S> for Token {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok());
        Ok(Self(header.and_then(|header| header.strip_prefix("Bearer ")).map(str::to_owned)))
    }
}
