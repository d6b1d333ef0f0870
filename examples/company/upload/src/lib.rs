//! The upload team: which files are accepted.

error_codes::define_codes! {
    /// The codes of the upload team.
    pub catalog UPLOAD = "upload" "Upload" in en;

    /// Accepting files.
    pub domain Upload 70100..=70199 "Upload" {
        /// The HTTP status of an answer with this code.
        column http: u16,
        /// The seconds after which to try again; 0 for never.
        column retry_after: u16 = 0,

        section "The file" 70100..=70149 {
            TooLarge = 70101 "the file is too large" {
                cause: "It is larger than 20 MB.",
                solution: "Split it.",
                http: 413,
            },
            NotAnImage = 70102 "the file is not an image" {
                solution: "Upload a PNG or a JPEG.",
                http: 415,
            },
        }
        Busy = 70150 "the service is busy" {
            solution: "Try again in half a minute.",
            http: 503,
            retry_after: 30,
        },
        reserved 70190..=70199 "the beta",
    }

    texts zh for UPLOAD "上传";
    texts zh for Upload "上传" {
        section "The file" "文件",
        TooLarge "文件过大" { cause: "文件超过 20 MB。", solution: "请拆分文件。" },
        NotAnImage "文件不是图片" { solution: "请上传 PNG 或 JPEG 文件。" },
        Busy "服务繁忙" { solution: "请半分钟后重试。" },
        reserved "the beta" "测试版",
    }
}

/// The largest file that is accepted, in bytes.
const LIMIT: u64 = 20_000_000;

/// Accepts a file for a user.
///
/// # Errors
///
/// The file is too large or not an image, or too many files are waiting.
pub fn accept(name: &str, bytes: u64, waiting: usize) -> Result<(), Upload> {
    let image = [".png", ".jpg", ".jpeg"].iter().any(|extension| name.ends_with(extension));
    match () {
        () if bytes > LIMIT => Err(Upload::TooLarge),
        () if !image => Err(Upload::NotAnImage),
        () if waiting > 100 => Err(Upload::Busy),
        () => Ok(()),
    }
}
