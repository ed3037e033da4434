// The element <chain-balance>: a plan on any page, in a frame that is as high as its content. What stands inside of the element
// is for pages on which this script is blocked: a link to the plan.
//
// Three scripts begin with these lines and end with those of another file beside this one (Trunk.toml), which differ in how they
// find the folder of the release: `element.v1.js` is a classic script and asks its own tag, `embed.v1.js` is a module and has
// an address of its own, and `element.js` of the package is told.
const define = site => {
  /** What the element is called in a page. */
  const NAME = 'chain-balance';
  /** The key that makes an object a message of the widget. */
  const KEY = 'chain-balance';
  // On a server there are no elements, and nothing happens.
  if (typeof HTMLElement !== 'function' || customElements.get(NAME)) return;

  const VERSION = 1;
  /** The heights that are followed, in CSS pixels. */
  const LEAST = 120;
  const MOST = 4000;
  const WIDGET = new URL('embed/', site);
  /** What the address of the frame carries, and how it is written: anything else is said, and is as if it were not there. */
  const FORMS = {
    mode: /^(calculator|report)$/,
    theme: /^(auto|light|dark)$/,
    accent: /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i,
    background: /^transparent$/,
    lang: /^en$/,
    targets: /^(open|fixed)$/,
    exercises: /^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)*$/,
  };
  const ASKED = Object.keys(FORMS);
  /** The attributes that become properties; every element has the others already. */
  const OWN = ['plan', ...ASKED.filter(name => name !== 'lang')];

  // Where a sheet cannot be made by a script, the element has one of its own.
  let sheet;
  const STYLE = ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:420px;border:0}';
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  } catch {
    sheet = undefined;
  }

  class ChainBalance extends HTMLElement {
    static observedAttributes = ['plan', 'title', ...ASKED];

    #frame;
    /** The plan in the address of the frame, and the one that it shows; nothing before it says so. */
    #given;
    #shown;
    /** The frame has said that its program is there. */
    #ready = false;
    /** The address of the frame without its fragment, and what it asks for beside a theme; nothing while the element stands nowhere. */
    #page;
    #asked;
    /** What was said on the console. */
    #said = new Set();

    constructor() {
      super();
      const shadow = this.attachShadow({ mode: 'open' });
      if (sheet) shadow.adoptedStyleSheets = [sheet];
      else shadow.append(Object.assign(document.createElement('style'), { textContent: STYLE }));
    }

    connectedCallback() {
      addEventListener('message', this.#heard);
      // What was set before the script came hides the property.
      for (const name of OWN) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      this.#check();
      this.#renew();
      this.#show();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#heard);
      this.#page = undefined;
    }

    /** Where a browser moves an element as a whole, its frame stands as it is. */
    connectedMoveCallback() {}

    attributeChangedCallback(name, before, now) {
      if (this.#page === undefined || before === now) return;
      if (name === 'title') this.#name();
      else if (name === 'theme' && this.#ready) {
        this.#dress();
        // A frame without an origin has none that could be written to, and a theme is no secret.
        this.#frame.contentWindow.postMessage({ [KEY]: VERSION, theme: this.#theme() }, '*');
      } else if (name !== 'plan' || ![this.#given, this.#shown].includes(this.#plan())) this.#show();
    }

    /** The text of the plan: the attribute may be a whole link. */
    #plan() {
      return (this.getAttribute('plan') ?? '').split('#p=').pop().trim();
    }

    /** What an attribute asks for, in the form that the address has. */
    #read(name) {
      let value = this.getAttribute(name)?.trim();
      if (name === 'exercises') value = value?.replace(/\s*,\s*/g, ',');
      if (value && !FORMS[name].test(value)) {
        this.#warn(`${name}="${value}" cannot be read and counts as left out`);
        return null;
      }
      return value;
    }

    /** Says which attributes neither this element nor every other has. */
    #check() {
      const known = new Set(['plan', 'class', 'is', ...ASKED]);
      for (const name in HTMLElement.prototype) known.add(name.toLowerCase());
      for (const { name } of this.attributes) {
        // Those of frameworks have signs in their names, as `data-v-1a2b` and `@click` have.
        if (/^(?!item)[a-z]+$/.test(name) && !known.has(name)) {
          this.#warn(`there is no attribute ${name}; there are ${[...OWN, 'lang', 'title'].join(', ')}`);
        }
      }
    }

    #warn(words) {
      if (!this.#said.has(words)) console.warn(`<${NAME}>: ${words}`);
      this.#said.add(words);
    }

    #name() {
      this.#frame.title = this.title || 'Chain balance: a training plan';
    }

    /** Where the ground of the page is seen, its scheme decides what nobody has asked for, and not the reader's device. */
    #theme() {
      const theme = this.#read('theme') || 'auto';
      if (theme !== 'auto' || !this.#read('background')) return theme;
      const styled = getComputedStyle(this).colorScheme;
      const scheme = styled === 'normal' ? document.querySelector('meta[name=color-scheme]')?.content ?? '' : styled;
      if (!/dark/.test(scheme)) return 'light';
      return /light/.test(scheme) ? 'auto' : 'dark';
    }

    /** A frame that lets the page through must have its scheme, or the browser puts a ground behind it. */
    #dress() {
      const theme = this.#theme();
      this.#frame.style.colorScheme = theme === 'auto' ? '' : theme;
    }

    /** The address of the frame: with what its reader has made of the plan, where that plan is still the one given. */
    #address() {
      const address = new URL(WIDGET);
      for (const name of ASKED) {
        const value = name === 'theme' ? this.#theme() : this.#read(name);
        if (value && value !== 'auto') address.searchParams.set(name, value);
      }
      const plan = this.#plan();
      if (plan !== this.#given) this.#shown = undefined;
      this.#given = plan;
      const kept = this.#shown !== undefined && this.#shown !== plan && `now=${this.#shown}`;
      address.hash = [plan && `p=${plan}`, kept].filter(Boolean).join('&');
      return address;
    }

    /**
     * Wherever the element comes to stand, its frame is a new one: an old one has begun to load its old address by then, and may
     * come to its end with it.
     */
    #renew() {
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.style.height = this.#frame?.style.height ?? '';
      this.#frame?.remove();
      this.shadowRoot.append(frame);
      this.#frame = frame;
      this.#ready = false;
    }

    /** Another plan is another fragment: the frame takes it without being loaded again, and says so where it is none. */
    #show() {
      this.#name();
      this.#dress();
      const address = this.#address();
      const asked = ASKED.map(name => name !== 'theme' && this.#read(name)).join();
      if (this.#ready && asked === this.#asked) {
        this.#frame.contentWindow.location.replace(this.#page + address.hash);
        return;
      }
      [this.#page] = address.href.split('#');
      this.#asked = asked;
      this.#ready = false;
      this.#frame.src = address;
    }

    // The window says who speaks: within a page without an origin the frame has none either.
    #heard = ({ source, data }) => {
      if (!source || source !== this.#frame.contentWindow || data?.[KEY] !== VERSION) return;
      const { type, height, plan, report } = data;
      if (type === 'height' && Number.isFinite(height)) {
        this.#frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`;
      } else if ((type === 'ready' || type === 'change') && typeof plan === 'string' && report && typeof report === 'object') {
        this.#ready = true;
        this.#shown = plan;
        const link = new URL(`../#p=${plan}`, WIDGET).href;
        // `ready` stays here: older libraries take one that bubbles for that of the document.
        this.dispatchEvent(new CustomEvent(type, { detail: { plan, link, report }, bubbles: type === 'change' }));
      }
    };
  }

  for (const name of OWN) {
    Object.defineProperty(ChainBalance.prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name) ?? '';
      },
      set(value) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  }

  customElements.define(NAME, ChainBalance);
};
