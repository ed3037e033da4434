//! What hands do on a keyboard.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;

use crate::page::Page;

impl Page {
    /// Presses a key, or a few at once: all but the last are held.
    pub async fn press(&self, keys: &[char]) {
        let down = keys.iter().map(|value| KeyAction::Down { value: *value });
        let up = keys.iter().rev().map(|value| KeyAction::Up { value: *value });
        self.act(down.chain(up)).await;
    }

    pub async fn tab(&self) {
        self.press(&[Key::Tab.into()]).await;
    }

    /// Types into whatever has the focus.
    pub async fn type_text(&self, text: &str) {
        let strokes = text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        self.act(strokes).await;
    }

    async fn act(&self, actions: impl Iterator<Item = KeyAction>) {
        let hands = actions.fold(KeyActions::new("keyboard".into()), |hands, action| hands.then(action));
        self.client.perform_actions(hands).await.expect("keys");
        self.drawn().await;
    }

    /// Selects all that a field holds.
    pub async fn select(&self, css: &str) {
        self.click(css).await;
        self.eval("document.activeElement.select()").await;
    }

    /// Types over what a field holds; the field keeps the focus.
    pub async fn overwrite(&self, css: &str, text: &str) {
        self.select(css).await;
        if text.is_empty() {
            self.press(&[Key::Delete.into()]).await;
        } else {
            self.type_text(text).await;
        }
    }

    /// Types over what a field holds and leaves it.
    pub async fn enter(&self, css: &str, text: &str) {
        self.overwrite(css, text).await;
        self.tab().await;
    }

    /// Puts a text over what a field holds, at once as pasting does.
    pub async fn paste(&self, css: &str, text: &str) {
        self.select(css).await;
        self.devtools("Input.insertText", json!({ "text": text })).await;
        self.drawn().await;
    }
}
