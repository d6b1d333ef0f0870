//! The export as data keeps to its schema, which is committed.

use serde_json::{Value, json};

use crate::program::{codes, company};

/// The schema, in which a key that it does not describe is a violation.
fn strict() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../error-codes/docs/schema.json");
    let mut schema = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    close(&mut schema);
    schema
}

/// Adds to each object with known keys that it has no others.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(close);
            if object.contains_key("properties") && object.get("type") == Some(&"object".into()) {
                object.insert("additionalProperties".into(), false.into());
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

fn exported((text, status): (String, i32)) -> Value {
    assert_eq!(status, 0);
    serde_json::from_str(&text).unwrap()
}

#[test]
fn exports_keep_to_the_schema() {
    let schema = jsonschema::draft202012::new(&strict()).unwrap();
    for answer in [codes(&["export", "--format", "json"]), company(&["export", "--format", "json"])] {
        let export = exported(answer);
        let errors: Vec<String> =
            schema.iter_errors(&export).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        assert_eq!(export["version"], 1);
    }
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    let schema = jsonschema::draft202012::new(&strict()).unwrap();
    let export = exported(company(&["export", "--format", "json"]));
    let wrong: [(&str, Value); 13] = [
        ("/version", json!(2)),
        ("/catalogs/0/id", json!("Ours")),
        ("/catalogs/0/domains/0/type", json!("f32")),
        ("/catalogs/0/domains/0/ranges/0", json!([1])),
        ("/catalogs/0/domains/0/ranges/0", json!([1, 2, 3])),
        ("/catalogs/0/domains/0/codes/0/code", json!(1.5)),
        ("/catalogs/0/domains/0/codes/0/status", json!("gone")),
        ("/catalogs/0/domains/0/codes/0/notes", json!({"serverCode": 1})),
        ("/catalogs/0/domains/0/codes/0/detail", json!("")),
        ("/catalogs/0/domains/0/codes/0", json!({})),
        ("/catalogs/0/domains/0/codes/0/since", json!(1)),
        ("/catalogs/0/domains/0/codes/0/columns/http", json!(null)),
        ("/catalogs/4/domains/0/codes/3/moved", json!(null)),
    ];
    for (place, value) in wrong {
        let mut export = export.clone();
        *export.pointer_mut(place).unwrap() = value;
        assert!(!schema.is_valid(&export), "{place}");
    }
    let mut more = export;
    more["catalogs"][0]["more"] = json!("not described");
    assert!(!schema.is_valid(&more));
}
