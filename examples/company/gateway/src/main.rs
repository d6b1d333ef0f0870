//! `cargo run --package gateway` listens on 127.0.0.1:7000, or where `GATEWAY_ADDRESS` says.

use std::io::{self, IsTerminal as _, stderr};

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> io::Result<()> {
    tracing_subscriber::fmt().with_writer(stderr).with_ansi(stderr().is_terminal()).init();
    let address = std::env::var("GATEWAY_ADDRESS").unwrap_or_else(|_| "127.0.0.1:7000".into());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, gateway::router()).await
}
