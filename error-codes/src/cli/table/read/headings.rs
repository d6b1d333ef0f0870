//! What the heading of a column stands for, in English and in Chinese.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;

use crate::cli::reference::{Heading, Own};
use crate::cli::spelling::normalized;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Field {
    Own(Own),
    Text(TextField),
    /// Not read: `skip`, an empty heading, and `since` and `retired_in`, which the lock has.
    Ignored,
    /// A text in a language: `description.en`.
    Translation(String, TextField),
    /// A further column.
    Other(String),
}

impl Field {
    pub(super) const CODE: Self = Self::Own(Own::Code);
    pub(super) const NAME: Self = Self::Own(Own::Name);
    pub(super) const SECTION: Self = Self::Own(Own::Section);
    pub(super) const RANGES: Self = Self::Own(Own::Range);
    pub(super) const DESCRIPTION: Self = Self::Text(TextField::Description);
    const DETAIL: Self = Self::Text(TextField::Detail);
    const CAUSE: Self = Self::Text(TextField::Cause);
    const SOLUTION: Self = Self::Text(TextField::Solution);

    /// The word for it in a message.
    pub(super) fn word(&self) -> String {
        match self {
            Self::Translation(language, field) => format!("{}.{language}", field.name()),
            Self::Other(name) => format!("further column \"{name}\""),
            Self::Ignored => "nothing".to_string(),
            Self::Text(field) => field.name().to_string(),
            Self::Own(own) => own.name().to_string(),
        }
    }
}

/// Whole headings of other tables, in lower case and without spaces, dashes and underscores.
const WHOLE: [(Field, &str); 9] = [
    (
        Field::CODE,
        "code errorcode errcode errno errornumber number no value retcode returncode resultcode statuscode sqlstate id \
         错误码 错误代码 代码 返回码 状态码 错误码值 错误值 数值 值 编号 错误编号 错误号 码值 码 响应码 结果码",
    ),
    (
        Field::NAME,
        "name errorname codename key symbol symbolicname constant identifier macro mnemonic conditionname enum \
         error errorkey enumname 枚举 枚举名 枚举值 名称 错误名 错误名称 错误码名称 错误码key 英文名 英文名称 宏 宏定义 宏名 \
         常量 常量名 标识 标识符 键",
    ),
    (
        Field::DESCRIPTION,
        "description desc message msg errormessage errormsg messagetext meaning text summary 描述 错误描述 说明 错误说明 \
         错误码说明 错误码描述 含义 意义 错误信息 信息 消息 错误消息 提示 错误提示 提示信息 中文描述 中文说明 内容 解释",
    ),
    (Field::DETAIL, "detail details 详情 详细 详细说明 详细描述 备注 补充说明 注释 remark remarks comment comments"),
    (
        Field::CAUSE,
        "cause causes reason possiblecause possiblecauses 原因 可能原因 错误原因 产生原因 原因分析 触发原因",
    ),
    (
        Field::SOLUTION,
        "solution solutions fix action useraction resolution remedy suggestion howtofix 解决方案 解决方案建议 解决办法 \
         解决方法 处理建议 处理方法 处理方式 处理办法 处理措施 建议 应对措施 排查建议 排查方法 操作建议",
    ),
    (Field::SECTION, "section category group module class 分类 类别 模块 分组 章节 所属模块"),
    (Field::Own(Own::Status), "status state 状态"),
    (Field::RANGES, "range ranges 区间 范围 号段 错误码区间 错误码范围 错误码区间分布 错误码号段"),
];

/// Parts of headings, tried in this order if the whole is not known.
const PARTS: [(Field, &str); 6] = [
    (Field::RANGES, "区间 号段"),
    (Field::SOLUTION, "解决 处理 建议 solution"),
    (Field::CAUSE, "原因"),
    (Field::NAME, "名称 枚举 key symbol name macro"),
    (Field::DESCRIPTION, "描述 说明 含义 信息 description message meaning"),
    (Field::CODE, "错误码 返回码 错误代码 code"),
];

/// The field with this name in our own exports, which `--column` takes too.
pub(super) fn own(heading: &str) -> Option<Field> {
    Some(match Heading::read(heading)? {
        Heading::Own(Own::Since | Own::RetiredIn) => Field::Ignored,
        Heading::Own(own) => Field::Own(own),
        Heading::Text(field) => Field::Text(field),
        Heading::Translation(field, language) => Field::Translation(language.to_string(), field),
        Heading::Further(name) => Field::Other(name.to_string()),
    })
}

/// What these headings stand for: those that `--column` declares first, then whole headings that are known, then parts of
/// them. A field that is taken is not given again: a second description is the detail, everything else a further column.
pub(super) fn read(headings: &[String], declared: &[(String, Field)], own_export: bool) -> Vec<Field> {
    let declared = |heading: &String| declared.iter().find(|(name, _)| name == heading.trim());
    let mut fields: Vec<Option<Field>> =
        headings.iter().map(|heading| declared(heading).map(|(_, field)| field.clone())).collect();
    let whole = |heading: &str| find(heading, &WHOLE, |heading, word| heading == word);
    let part = |heading: &str| find(heading, &PARTS, |heading, part| heading.contains(part));
    let passes: &[fn(&str) -> Option<Field>] = if own_export { &[own] } else { &[own_word, whole, part] };
    for pass in passes {
        for (index, heading) in headings.iter().enumerate() {
            if fields[index].is_none() {
                fields[index] = pass(heading).and_then(|field| free(field, &fields));
            }
        }
    }
    let other = |(field, heading): (Option<Field>, &String)| {
        let name = heading.split_whitespace().collect::<Vec<_>>().join(" ");
        field.unwrap_or(if name.is_empty() { Field::Ignored } else { Field::Other(name) })
    };
    fields.into_iter().zip(headings).map(other).collect()
}

/// The field if no column has it yet; for a second description, the detail.
fn free(field: Field, fields: &[Option<Field>]) -> Option<Field> {
    let taken = |field: &Field| fields.iter().flatten().any(|other| other == field);
    if field == Field::Ignored || !taken(&field) {
        Some(field)
    } else if field == Field::DESCRIPTION && !taken(&Field::DETAIL) {
        Some(Field::DETAIL)
    } else {
        None
    }
}

/// Our own word in any case, save those that mean something else in most tables.
fn own_word(heading: &str) -> Option<Field> {
    let word = heading.trim().to_lowercase();
    let is_ambiguous = |field: &Field| {
        matches!(field, Field::Own(Own::Label | Own::Title | Own::Type) | Field::Ignored | Field::Other(_))
    };
    own(&word).filter(|field| !is_ambiguous(field))
}

/// The first field with a word that fits the heading.
fn find(heading: &str, table: &[(Field, &str)], fits: fn(&str, &str) -> bool) -> Option<Field> {
    let heading = normalized(heading);
    let found = table.iter().find(|(_, words)| words.split_whitespace().any(|word| fits(&heading, word)));
    found.map(|(field, _)| field.clone())
}

/// `HEADING=FIELD` of `--column`: a field, `skip`, or the name of a further column.
pub(in crate::cli) fn declared_column(argument: &str) -> Result<(String, Field), String> {
    let (heading, field) = argument.rsplit_once('=').ok_or("write HEADING=FIELD")?;
    let field = match field.trim() {
        "skip" => Field::Ignored,
        "" => return Err("write HEADING=FIELD".to_string()),
        word => own(word).unwrap_or_else(|| Field::Other(word.to_string())),
    };
    Ok((heading.trim().to_string(), field))
}
