//! The screens that the page is looked at on.

use serde_json::json;

use crate::page::Page;

/// A phone, upright.
pub const PHONE: (u32, u32) = (360, 740);
/// A notebook.
pub const NOTEBOOK: (u32, u32) = (1440, 900);

impl Page {
    /// A screen of this size in CSS pixels.
    pub async fn screen(&self, (width, height): (u32, u32)) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// A screen that is touched: everything is larger to hit.
    pub async fn touched(&self, touched: bool) {
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": touched })).await;
        self.until("another pointer", &format!("return matchMedia('(pointer: coarse)').matches === {touched}")).await;
    }

    /// Light or dark, as the device is set.
    pub async fn scheme(&self, scheme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }
}
