//! A whole number with a button on either side.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::template::fill;
use super::texts;
use crate::domain::bounded::{NumberError, Seconds};

/// What a stepper shows and changes.
#[derive(PartialEq, Properties)]
pub struct StepperProps {
    /// The name of the field: `sets`, `reps`.
    pub name: AttrValue,
    /// What is counted: `sets`, `reps`, `seconds`.
    pub unit: AttrValue,
    /// Of what, for who cannot see the row.
    pub of: AttrValue,
    /// The number.
    pub value: u64,
    /// The least.
    pub min: u64,
    /// The most.
    pub max: u64,
    /// Called with a number in range.
    pub onchange: Callback<u64>,
}

/// A number to type, or to step with buttons and arrow keys. What is no whole number in range is not taken: a word at the
/// field says what is, the old number goes on counting, and it comes back when the field is left.
pub struct Stepper {
    refused: Option<(AttrValue, NumberError)>,
    /// The number before anything was typed: whoever types 2.5 has typed 2 on the way, and meant neither 2 nor 25.
    before: Option<u64>,
}

/// What is done with the field.
pub enum Message {
    /// One more, one less.
    Step(i64),
    /// Something was typed.
    Type(String),
    /// The field was left.
    Leave,
    /// A key that means nothing here.
    Nothing,
}

impl Component for Stepper {
    type Message = Message;
    type Properties = StepperProps;

    fn create(_: &Context<Self>) -> Self {
        Self { refused: None, before: None }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let StepperProps { value, min, max, onchange, .. } = ctx.props();
        let typing = matches!(message, Message::Type(_));
        let before = *self.before.get_or_insert(*value);
        let next = match message {
            Message::Step(by) => {
                let next = value.saturating_add_signed(by);
                // Past the end the field says where it is.
                let is_there = (*min..=*max).contains(&next);
                if is_there { Ok(next) } else { Err((value.to_string().into(), NumberError::OutOfRange)) }
            }
            Message::Type(typed) => number(&typed, *min, *max).map_err(|error| (typed.into(), error)),
            Message::Leave => Ok(*value),
            Message::Nothing => return false,
        };
        if !typing {
            self.before = None;
        }
        let shown = self.refused.take();
        let next = next.unwrap_or_else(|refused| {
            self.refused = Some(refused);
            before
        });
        if next != *value {
            onchange.emit(next);
        }
        // Also when nothing changed: what stands in the field may be another writing of the same number.
        shown != self.refused || self.refused.is_none()
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let StepperProps { name, unit, of, value, min, max, .. } = ctx.props();
        let range = texts::range(*min, *max);
        let shown = self.refused.as_ref().map_or_else(|| AttrValue::from(value.to_string()), |(typed, _)| typed.clone());
        let word = self.refused.as_ref().map(|(_, error)| match error {
            NumberError::OutOfRange => range.clone(),
            NumberError::Empty | NumberError::NotWhole => texts::whole_number(&range),
        });
        let link = ctx.link();
        let button = |by: i64, sign: &'static str, what: &str| {
            let onclick = link.callback(move |_: MouseEvent| Message::Step(by));
            html! { <button aria-label={texts::step(what, unit, of)} {onclick}>{ sign }</button> }
        };
        let oninput =
            link.callback(|event: InputEvent| Message::Type(event.target_unchecked_into::<HtmlInputElement>().value()));
        let onblur = link.callback(|_: FocusEvent| Message::Leave);
        let onkeydown = link.callback(|event: KeyboardEvent| {
            let by = match event.key().as_str() {
                "ArrowUp" => 1,
                "ArrowDown" => -1,
                _ => return Message::Nothing,
            };
            event.prevent_default();
            Message::Step(by)
        });
        let field = html! {
            <input type="text" inputmode="numeric" autocomplete="off" {name} aria-label={texts::number_of(unit, of)}
                data-range={range.clone()} aria-invalid={word.is_some().then_some("true")} value={shown} {oninput} {onblur} {onkeydown} />
        };
        fill!(
            "<span class='stepper' data-refused='{}'>{}{}{}<span class='unit' aria-hidden='true'>{}</span>{}</span>",
            word.is_some().then_some(""),
            button(-1, "−", texts::FEWER),
            field,
            button(1, "+", texts::MORE),
            if unit == Seconds::UNIT { AttrValue::Static(texts::SEC) } else { unit.clone() },
            word.map(|word| fill!("<em role='alert'>{}</em>", word))
        )
    }
}

fn number(typed: &str, min: u64, max: u64) -> Result<u64, NumberError> {
    let number = crate::domain::bounded::digits(typed)?;
    if (min..=max).contains(&number) { Ok(number) } else { Err(NumberError::OutOfRange) }
}
