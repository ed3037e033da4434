//! A whole number with a button on either side.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::bounded::NumberError;

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
#[component]
pub fn Stepper(props: &StepperProps) -> Html {
    let refused = use_state_eq(|| None::<(AttrValue, NumberError)>);
    let StepperProps { name, unit, of, value, min, max, .. } = props;
    let (min, max) = (*min, *max);
    let step = |by: i8| {
        let (refused, onchange) = (refused.clone(), props.onchange.clone());
        let next = value.saturating_add_signed(by.into()).clamp(min, max);
        move || {
            refused.set(None);
            onchange.emit(next);
        }
    };
    let oninput = {
        let (refused, onchange) = (refused.clone(), props.onchange.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            match number(&typed, min, max) {
                Ok(number) => {
                    refused.set(None);
                    onchange.emit(number);
                }
                Err(error) => refused.set(Some((typed.into(), error))),
            }
        })
    };
    let onblur = {
        let refused = refused.clone();
        move |_: FocusEvent| refused.set(None)
    };
    let onkeydown = {
        let (up, down) = (step(1), step(-1));
        move |event: KeyboardEvent| match event.key().as_str() {
            "ArrowUp" => {
                event.prevent_default();
                up();
            }
            "ArrowDown" => {
                event.prevent_default();
                down();
            }
            _ => {}
        }
    };
    let (fewer, more) = (step(-1), step(1));
    let shown = refused.as_ref().map_or_else(|| AttrValue::from(value.to_string()), |(typed, _)| typed.clone());
    let word = refused.as_ref().map(|(_, error)| match error {
        NumberError::OutOfRange => format!("{min} to {max}"),
        NumberError::Empty | NumberError::NotWhole => format!("a whole number, {min} to {max}"),
    });
    html! {
        <span class="stepper" data-refused={word.is_some().then_some("")}>
            <button type="button" aria-label={format!("fewer {unit} of {of}")} onclick={move |_| fewer()}>{ "−" }</button>
            <input type="text" inputmode="numeric" autocomplete="off" {name} aria-label={format!("{unit} of {of}")}
                aria-invalid={word.is_some().then_some("true")} value={shown} {oninput} {onblur} {onkeydown} />
            <button type="button" aria-label={format!("more {unit} of {of}")} onclick={move |_| more()}>{ "+" }</button>
            <span class="unit" aria-hidden="true">{ unit }</span>
            if let Some(word) = word {
                <em role="alert">{ word }</em>
            }
        </span>
    }
}

fn number(typed: &str, min: u64, max: u64) -> Result<u64, NumberError> {
    let number = crate::domain::bounded::digits(typed)?;
    if (min..=max).contains(&number) { Ok(number) } else { Err(NumberError::OutOfRange) }
}
