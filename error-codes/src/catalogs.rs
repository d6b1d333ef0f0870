//! The built-in catalogs, one file for each vendor's document. To add one: the file, and its line here.

use crate::Catalog;

macro_rules! catalogs {
    ($($feature:literal $module:ident $catalog:ident)*) => {
        $(
            #[cfg(feature = $feature)]
            #[allow(clippy::doc_markdown)] // a doc comment there is the vendor's own sentence
            pub mod $module;
            #[cfg(feature = $feature)]
            pub use $module::$catalog;
        )*

        /// The built-in catalogs whose features are on, in the order of the documents.
        ///
        /// A number has a meaning only within a catalog; this is for programs that look through all of them.
        /// Catalogs that are never named take no space in the program: the linker drops them.
        ///
        /// ```
        /// let known: Vec<&str> = error_codes::catalogs()
        ///     .iter()
        ///     .filter(|catalog| catalog.with_code(20001).next().is_some())
        ///     .map(|catalog| catalog.id())
        ///     .collect();
        /// assert_eq!(known, ["iot-video", "iot-cloud"]);
        /// ```
        #[must_use]
        pub const fn catalogs() -> &'static [&'static Catalog] {
            static CATALOGS: &[&Catalog] = &[$(#[cfg(feature = $feature)] &$catalog,)*];
            CATALOGS
        }

        #[cfg(all(test, feature = "std", feature = "catalogs"))]
        mod tests {
            /// The catalogs are published like anybody's: `error-codes/codes.lock` has their codes.
            #[test]
            fn published_codes_keep_their_meaning() {
                crate::assert_locked!($(crate::$catalog),*; texts);
            }
        }
    };
}

catalogs! {
    "iot-video" iot_video IOT_VIDEO
    "iot-cloud" iot_cloud IOT_CLOUD
    "easemob-rtc" easemob_rtc EASEMOB_RTC
    "netease-rtc" netease_rtc NETEASE_RTC
    "tencent-av" tencent_av TENCENT_AV
}
