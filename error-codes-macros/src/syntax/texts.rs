//! Translations: what the texts of a catalog or a domain are in another language.

use error_codes_core::field::TextField;
use error_codes_core::language::same;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::Brace;

use super::field;
use super::list::{End, list};
use super::token::{self, Name, Text, expected, plain_name, required};
use crate::errors::Errors;

/// A language tag, such as `zh-Hans`, and its tokens.
#[derive(Clone)]
pub(crate) struct Tag {
    pub(crate) value: String,
    tokens: TokenStream,
}

/// `texts TAG for NAME`
pub(crate) struct Texts {
    pub(crate) tag: Tag,
    /// Whether it may lack texts.
    pub(crate) partial: bool,
    /// The catalog or the domain that it translates.
    pub(crate) target: Name,
    pub(crate) title: Option<Text>,
    /// The title of each section and its translation.
    pub(crate) sections: Vec<(Text, Text)>,
    /// The text of each reserved range and its translation.
    pub(crate) reserved: Vec<(Text, Text)>,
    pub(crate) codes: Vec<CodeTexts>,
}

/// The texts of a code.
pub(crate) struct CodeTexts {
    /// Whether it says `retired`, which tells it from an active code of the same name.
    pub(crate) retired: bool,
    pub(crate) name: Name,
    pub(crate) description: Option<Text>,
    /// In the order of the source.
    pub(crate) fields: Vec<FieldText>,
}

/// A field of a code in a translation.
pub(crate) struct FieldText {
    pub(crate) word: Name,
    /// `None` if it has another word than those of a translation.
    pub(crate) field: Option<TextField>,
    pub(crate) text: Text,
}

impl ToTokens for Tag {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}

impl Tag {
    pub(crate) fn is(&self, other: &Self) -> bool {
        same(&self.value, &other.value)
    }

    /// The language without its script and region.
    pub(crate) fn primary(&self) -> &str {
        self.value.split('-').next().unwrap_or_default()
    }
}

impl CodeTexts {
    /// The translation of this text.
    pub(crate) fn text(&self, field: TextField) -> Option<&Text> {
        let given = self.fields.iter().find(|given| given.field == Some(field)).map(|given| &given.text);
        given.or(self.description.as_ref().filter(|_| field == TextField::Description))
    }
}

/// Reads a language tag: words and numbers joined by dashes, or a text.
pub(super) fn tag(input: ParseStream) -> syn::Result<Tag> {
    let what = "a language, such as `en` or `zh-Hans`";
    if token::peek_text(input) {
        let text = token::text(input, what)?;
        return Ok(Tag { value: text.value.clone(), tokens: text.to_token_stream() });
    }
    if !input.peek(Ident::peek_any) || input.peek(Token![for]) {
        return Err(expected(input, what));
    }
    let first = input.call(Ident::parse_any)?;
    let mut tag = Tag { value: first.unraw().to_string(), tokens: first.to_token_stream() };
    while let Some(dash) = input.parse::<Option<Token![-]>>()? {
        let subtag = match input.fork().parse::<TokenTree>() {
            Ok(token @ (TokenTree::Ident(_) | TokenTree::Literal(_))) if !input.peek(Token![for]) => token,
            _ => return Err(expected(input, format_args!("the rest of the language tag `{}-`", tag.value))),
        };
        input.parse::<TokenTree>()?;
        tag.value = format!("{}-{subtag}", tag.value);
        tag.tokens.extend(dash.to_token_stream());
        tag.tokens.extend([subtag]);
    }
    Ok(tag)
}

/// Reads `texts …` with what ends it. A text that cannot be read is left out.
pub(super) fn texts(input: ParseStream, errors: &mut Errors) -> syn::Result<Texts> {
    input.call(Ident::parse_any)?;
    let tag = tag(input)?;
    let partial = token::keyword(input, &["partial"]).is_some();
    if partial {
        input.parse::<Ident>()?;
    }
    required::<Token![for]>(input, "`for` and the name of a catalog or a domain")?;
    let target = plain_name(input, "the name of a catalog or a domain")?;
    let title = if token::peek_text(input) { Some(token::text(input, "the title")?) } else { None };
    let (sections, reserved, codes) = (Vec::new(), Vec::new(), Vec::new());
    let mut texts = Texts { tag, partial, target, title, sections, reserved, codes };
    let has_body = input.peek(Brace);
    if has_body {
        let body;
        syn::braced!(body in input);
        let before = errors.len();
        list(&body, "the next text", errors, |_| false, |input, errors| statement(input, &mut texts, errors));
        // Do not report unreadable texts as missing.
        texts.partial |= errors.len() > before;
    }
    let ended = input.parse::<Option<Token![;]>>()?.is_some();
    if !ended && !has_body {
        return Err(expected(input, format_args!("`;`, or `{{` and the texts of `{}`", texts.target)));
    }
    Ok(texts)
}

fn statement(input: ParseStream, texts: &mut Texts, errors: &mut Errors) -> syn::Result<End> {
    if let Some(attr) = token::attributes(input)?.first() {
        errors.error(attr, "attributes belong on the codes themselves; a plain `//` comment can stand here");
    }
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).map(|word| word.to_string()).unwrap_or_default();
    // `section` and `reserved` are keywords only before two strings.
    if token::peek_text(&ahead) && token::text(&ahead, "").is_ok() && token::peek_text(&ahead) {
        let pairs = match word.as_str() {
            "section" => &mut texts.sections,
            "reserved" => &mut texts.reserved,
            _ => return Err(expected(&ahead, format_args!("`,` after the text of `{word}`"))),
        };
        input.call(Ident::parse_any)?;
        pairs.push((token::text(input, "the text")?, token::text(input, "its translation")?));
        return Ok(End::Text);
    }
    let retired = word == "retired" && input.peek2(Ident::peek_any);
    if retired {
        input.call(Ident::parse_any)?;
    }
    let (name, error) = token::name(input, "the name of a code")?;
    errors.push(error);
    let mut code = CodeTexts { retired, name, description: None, fields: Vec::new() };
    let outcome = code_texts(input, &mut code, errors);
    texts.codes.push(code);
    outcome
}

/// What follows the name of a code. What could be read before an error is kept.
fn code_texts(input: ParseStream, code: &mut CodeTexts, errors: &mut Errors) -> syn::Result<End> {
    if token::peek_text(input) {
        code.description = Some(token::text(input, "the description")?);
    }
    if input.peek(Brace) {
        let body;
        syn::braced!(body in input);
        list(&body, "the next field", errors, |_| false, |input, _| read_field(input, code).map(|()| End::Text));
        return Ok(End::Brace);
    }
    if code.description.is_none() {
        return Err(expected(input, format_args!("the description of `{}` in double quotes", code.name)));
    }
    Ok(End::Text)
}

fn read_field(input: ParseStream, code: &mut CodeTexts) -> syn::Result<()> {
    if !input.peek(Ident::peek_any) {
        return Err(expected(input, "a field, such as `cause: \"…\"`"));
    }
    let word = token::word(input)?;
    field::colon(input)?;
    let text = field::text(input)?;
    let field = TextField::FIELDS.into_iter().find(|field| word.spelling() == field.name());
    code.fields.push(FieldText { word, field, text });
    Ok(())
}
