// Takes random steps in one tab, as hands would, and notes which plans there were before and after each. What is noted
// stands in the memory of the tab, so that it outlives a reload.
(() => {
  const row = slug => document.querySelector(`[data-exercise="${slug}"]`);
  const tick = slug => row(slug).querySelector('label input');
  const button = label => [...document.querySelectorAll('#app button')].find(button => button.textContent.trim() === label);
  const some = (list, number) => list[number % list.length];
  const set = (field, value) => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new InputEvent(type, { bubbles: true }));
  };
  const pause = after => new Promise(done => setTimeout(done, after));
  /** The program does what was pressed before the browser takes anything else: what comes from another tab is not noted as done here. */
  const settle = async () => { for (let turn = 0; turn < 50; turn++) await null; };
  const there = async find => {
    for (let turn = 0; turn < 100; turn++) {
      const found = find();
      if (found) return found;
      await pause(10);
    }
    return null;
  };
  const plans = () => {
    document.dispatchEvent(new CustomEvent('chain-balance', { detail: 'plans' }));
    const app = document.getElementById('app');
    const links = app.dataset.plans ?? '';
    delete app.dataset.plans;
    return links;
  };

  window.wander = async (burst, steps) => {
    const notes = [];
    const end = () => sessionStorage.setItem('wandering', JSON.stringify({ burst, notes, ended: performance.timeOrigin + performance.now(), shown: plans(), record: localStorage.getItem('chain-balance') }));
    const noted = async (what, work) => {
      const before = plans();
      work();
      await settle();
      const after = plans();
      if (before !== after) notes.push({ at: performance.timeOrigin + performance.now(), what, before, after });
    };
    const click = async (what, element) => {
      if (element && !element.disabled) await noted(what, () => element.click());
    };
    const decide = number => click('link', button(number % 4 ? 'Keep a copy' : 'Back to mine'));
    const take = {
      /** Three sets of so many reps as nothing else has; an exercise that is ticked already goes. */
      async add({ slug, reps }) {
        if (tick(slug).checked) return click('untick', tick(slug));
        tick(slug).click();
        const field = await there(() => row(slug).querySelector('input[name=reps]'));
        if (field) await noted('add', () => set(field, reps));
      },
      async untick({ number }) {
        const ticked = [...document.querySelectorAll('[data-exercise] label input:checked')];
        if (ticked.length) await click('untick', some(ticked, number));
      },
      async sets({ number }) {
        const more = [...document.querySelectorAll('[data-exercise] button[aria-label^="more sets"]')];
        if (more.length) await click('sets', some(more, number));
      },
      async day({ number }) {
        const days = [...document.querySelectorAll('[data-day]')];
        if (days.length < 4) await click('day', button('+ Add a day'));
        else some(days, number).click();
      },
      make: () => click('new', button('New plan')),
      copy: () => click('copy', button('Copy this plan')),
      remove: () => click('delete', button('Delete this plan')),
      async open({ number }) {
        const list = document.querySelector('select[name=plan]');
        const other = list && some([...list.options], number);
        if (other) await noted('open', () => set(list, other.value));
      },
      undo: () => click('undo', document.querySelector('button[aria-label^=Undo]')),
      redo: () => click('redo', document.querySelector('button[aria-label^=Redo]')),
      async link({ link, number }) {
        location.hash = `#p=${link}`;
        if (await there(() => document.querySelector('.shared'))) await decide(number);
      },
      reload() {
        end();
        location.reload();
      },
      /** As when the process of the tab is ended: nothing that it would still write is written. */
      kill() {
        end();
        Storage.prototype.setItem = Storage.prototype.removeItem = () => {};
        location.reload();
      },
    };
    for (const step of steps) {
      await pause(step.pause);
      // An undo may bring a shared plan back.
      if (document.querySelector('.shared')) await decide(step.pause);
      const many = document.querySelectorAll('select[name=plan] option').length > 12;
      await take[many && ['make', 'copy', 'link'].includes(step.what) ? 'remove' : step.what](step);
      if (step.what === 'reload' || step.what === 'kill') return;
    }
    end();
    window.wandered = burst;
  };
})();
