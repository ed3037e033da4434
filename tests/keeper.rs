//! The keeper of the device: what it may write over, and what it says when it may not.

#[path = "support/corrupt.rs"]
mod corrupt;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use chain_balance::codec::link;
use chain_balance::codec::saved::{Condition, Saved};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::plan::ExerciseRef;
use chain_balance::state::keeper::{Health, Keeper, Memory, Refused, key, unread};
use chain_balance::state::{Action, Seed, State};

const SQUATS: &str = "1AAABAAABAgoF83Elyg";

/// A memory that can be full, and can begin to throw.
#[derive(Clone, Default)]
struct Device {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    full: Rc<Cell<bool>>,
    throws: Rc<Cell<bool>>,
}

impl Device {
    fn with(record: &str) -> Self {
        let device = Self::default();
        device.put(key::RECORD, record);
        device
    }

    fn put(&self, name: &str, text: &str) {
        self.texts.borrow_mut().insert(name.into(), text.into());
    }

    fn text(&self, name: &str) -> Option<String> {
        self.texts.borrow().get(name).cloned()
    }

    fn record(&self) -> String {
        self.text(key::RECORD).expect("a record")
    }
}

impl Memory for Device {
    fn get(&self, name: &str) -> Result<Option<String>, Refused> {
        if self.throws.get() { Err(Refused) } else { Ok(self.text(name)) }
    }

    fn set(&self, name: &str, text: &str) -> Result<(), Refused> {
        let longer = self.text(name).is_none_or(|old| old.len() < text.len());
        if self.throws.get() || self.full.get() && longer {
            return Err(Refused);
        }
        self.put(name, text);
        Ok(())
    }

    fn remove(&self, name: &str) {
        self.texts.borrow_mut().remove(name);
    }
}

/// A page with its keeper.
struct Page {
    keeper: Keeper<Device>,
    state: State,
}

impl Page {
    fn open(device: &Device, number: u64) -> Self {
        let (keeper, saved) = Keeper::open(device.clone(), Device::default());
        let begun = State::new(Seed::new([number, 7]));
        let state = saved.map_or(begun.clone(), |saved| begun.apply(Action::Restore(saved.into())));
        Self { keeper, state }
    }

    /// Ticks an exercise and keeps that.
    fn tick(&mut self, slug: &str) -> &Health {
        let exercise = ExerciseRef::Catalogue(ExerciseId::from_slug(slug).expect("an exercise"));
        self.state = self.state.apply(Action::Tick { day: 0, exercise, on: true });
        self.keep()
    }

    fn keep(&mut self) -> &Health {
        if let Some(news) = self.keeper.keep(self.state.library()) {
            self.state = self.state.apply(Action::Join(news.into()));
        }
        self.keeper.health()
    }

    fn plans(&self) -> Vec<String> {
        self.state.library().plans().map(|(_, plan)| link::encode(plan)).collect()
    }
}

/// The plans of a record that is whole.
#[track_caller]
fn kept(device: &Device) -> Vec<String> {
    let found = Saved::decode(&device.record());
    assert_eq!(found.condition, Condition::Whole, "{}", device.record());
    let rows = found.saved.expect("plans").rows;
    rows.iter().filter(|row| !row.deleted).map(|row| link::encode(&row.plan)).collect()
}

#[test]
fn a_corrupt_record_is_set_aside_and_then_written_over() {
    for record in corrupt::records() {
        let device = Device::with(&record);
        let mut page = Page::open(&device, 1);
        let damaged = page.keeper.health().damaged.clone().expect("it is said");
        assert_eq!((&*damaged.text, damaged.set_aside), (record.as_str(), true));
        assert_eq!(device.record(), record, "nothing is written before there is something to keep");
        assert!(!page.tick("deadlift").full);
        assert_eq!(device.text(key::SET_ASIDE).as_ref(), Some(&record));
        assert_eq!(kept(&device), page.plans());
    }
}

#[test]
fn a_corrupt_record_is_never_written_over_while_there_is_no_room_to_set_it_aside_and_is_as_soon_as_there_is() {
    for record in corrupt::records() {
        let device = Device::with(&record);
        device.full.set(true);
        let mut page = Page::open(&device, 1);
        for exercise in ["deadlift", "pull-up"] {
            let health = page.tick(exercise);
            assert!(health.full && health.damaged.as_ref().is_some_and(|damaged| !damaged.set_aside), "{record:?}");
            assert_eq!((device.record(), device.text(key::SET_ASIDE)), (record.clone(), None));
        }
        assert_eq!(
            unread(|name| device.text(name)).as_slice(),
            std::slice::from_ref(&record),
            "a file of everything has it all the same"
        );
        device.full.set(false);
        let health = page.keep();
        assert!(!health.full && health.damaged.as_ref().is_some_and(|damaged| damaged.set_aside), "{record:?}");
        assert_eq!(device.text(key::SET_ASIDE).as_ref(), Some(&record));
        assert_eq!(kept(&device), page.plans());
        assert_eq!(unread(|name| device.text(name)), [record]);
    }
}

#[test]
fn a_corrupt_record_that_has_no_room_beside_itself_can_be_let_go_and_keeping_goes_on() {
    for record in corrupt::records() {
        let device = Device::with(&record);
        device.full.set(true);
        let mut page = Page::open(&device, 1);
        assert!(page.tick("deadlift").full);
        assert_eq!(device.record(), record, "not before somebody says so");
        page.keeper.let_go();
        // Its own room is free then.
        device.full.set(false);
        let health = page.tick("pull-up");
        assert_eq!(*health, Health::default(), "{record:?}");
        assert_eq!(kept(&device), page.plans());
        assert_eq!(device.text(key::SET_ASIDE), None);
        // One that comes later is another one.
        device.put(key::RECORD, "chain-balance 2\nbroken");
        let health = page.tick("plank");
        assert!(health.damaged.as_ref().is_some_and(|damaged| damaged.set_aside), "{record:?}");
    }
}

#[test]
fn an_older_record_is_not_written_over_while_there_is_no_room_for_its_original() {
    for record in [format!("chain-balance 1 4 1\n1 {SQUATS}"), String::from(SQUATS)] {
        let device = Device::with(&record);
        device.full.set(true);
        let mut page = Page::open(&device, 1);
        assert!(page.tick("deadlift").full);
        assert_eq!(device.record(), record);
        device.full.set(false);
        assert_eq!(page.keep(), &Health::default());
        assert_eq!((device.text(key::BEFORE).as_ref(), kept(&device)), (Some(&record), page.plans()));
    }
}

#[test]
fn a_record_that_another_tab_corrupts_is_set_aside_and_costs_no_plan_of_this_one() {
    for record in corrupt::records() {
        let device = Device::default();
        let mut page = Page::open(&device, 1);
        page.tick("deadlift");
        let before = page.plans();
        device.put(key::RECORD, &record);
        let health = page.keep();
        assert!(health.damaged.as_ref().is_some_and(|damaged| damaged.set_aside && *damaged.text == *record));
        assert_eq!(device.text(key::SET_ASIDE).as_ref(), Some(&record));
        assert!(before.iter().all(|plan| kept(&device).contains(plan)), "{record:?}");
        // The next one has a place of its own, and one that is there already needs none.
        device.put(key::RECORD, "another");
        page.keep();
        device.put(key::RECORD, &record);
        page.keep();
        assert_eq!(device.text("chain-balance.set-aside-2").as_deref(), Some("another"));
        assert_eq!(device.text("chain-balance.set-aside-3"), None);
        assert_eq!(unread(|name| device.text(name)), [record, String::from("another")]);
    }
}

#[test]
fn a_record_of_a_newer_version_is_left_alone_whenever_it_comes() {
    let newer = "chain-balance 3 9 1\n1 something:new";
    let device = Device::with(newer);
    let mut page = Page::open(&device, 1);
    assert!(page.tick("deadlift").newer);
    assert_eq!(device.record(), newer);
    let device = Device::default();
    let mut page = Page::open(&device, 1);
    page.tick("deadlift");
    device.put(key::RECORD, newer);
    assert!(page.tick("pull-up").newer);
    assert_eq!(device.record(), newer);
}

#[test]
fn a_memory_that_begins_to_throw_costs_nothing_once_it_is_back() {
    let device = Device::with(&format!("chain-balance 1 4 1\n1 {SQUATS}"));
    let mut page = Page::open(&device, 1);
    page.tick("deadlift");
    device.throws.set(true);
    assert!(page.tick("pull-up").refused);
    device.throws.set(false);
    assert_eq!(page.keep(), &Health::default());
    assert_eq!(kept(&device), page.plans());
}

#[test]
fn plans_take_the_room_of_their_picture() {
    struct Tight(Device);
    impl Memory for Tight {
        fn get(&self, name: &str) -> Result<Option<String>, Refused> {
            self.0.get(name)
        }

        fn set(&self, name: &str, text: &str) -> Result<(), Refused> {
            if self.0.text(key::PICTURE).is_some() { Err(Refused) } else { self.0.set(name, text) }
        }

        fn remove(&self, name: &str) {
            self.0.remove(name);
        }
    }
    let device = Device::default();
    device.put(key::PICTURE, "{}");
    let (mut keeper, _) = Keeper::open(Tight(device.clone()), Tight(device.clone()));
    let exercise = ExerciseRef::Catalogue(ExerciseId::from_slug("deadlift").expect("an exercise"));
    let state = State::new(Seed::new([1, 7])).apply(Action::Tick { day: 0, exercise, on: true });
    keeper.keep(state.library());
    assert_eq!((keeper.health(), device.text(key::PICTURE)), (&Health::default(), None));
    assert_eq!(kept(&device).len(), 1);
}
