// <chain-balance plan="1…" mode theme accent lang targets exercises> becomes the widget in a frame. What stands inside of the
// element is for pages on which this script is blocked: a link to the plan.
const VERSION = 1;
const LEAST = 120;
const MOST = 4000;
const WIDGET = new URL('embed/', import.meta.url);
/** What the address of the frame carries, and what the frame takes while it stands. */
const ASKED = ['mode', 'theme', 'accent', 'lang', 'targets', 'exercises'];
const TAKEN = ['plan', 'theme', 'lang'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:420px;border:0}');

class ChainBalance extends HTMLElement {
  static observedAttributes = ['plan', 'title', ...ASKED];

  #frame = document.createElement('iframe');
  /** The plan that the frame shows; nothing before it says so. */
  #shown;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    this.#frame.loading = 'lazy';
    shadow.append(this.#frame);
  }

  connectedCallback() {
    addEventListener('message', this.#heard);
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#heard);
  }

  attributeChangedCallback(name, before, now) {
    if (!this.isConnected || before === now) return;
    if (name === 'title') this.#name();
    else if (this.#shown === undefined || now === null || !TAKEN.includes(name)) this.#load();
    else if (name !== 'plan' || this.#plan() !== this.#shown) {
      this.#frame.contentWindow.postMessage({ 'chain-balance': VERSION, [name]: name === 'plan' ? this.#plan() : now }, WIDGET.origin);
    }
  }

  /** The text of the plan: the attribute may be a whole link. */
  #plan() {
    return (this.getAttribute('plan') ?? '').split('#p=').pop().trim();
  }

  #name() {
    this.#frame.title = this.title || 'Chain balance: a training plan';
  }

  #load() {
    const address = new URL(WIDGET);
    for (const name of ASKED) if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
    if (this.#plan()) address.hash = `p=${this.#plan()}`;
    this.#shown = undefined;
    this.#name();
    this.#frame.src = address;
  }

  #heard = ({ source, origin, data }) => {
    if (source !== this.#frame.contentWindow || origin !== WIDGET.origin || data?.['chain-balance'] !== VERSION) return;
    const { type, height, plan, report } = data;
    if (type === 'height' && Number.isFinite(height)) {
      this.#frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`;
    } else if ((type === 'ready' || type === 'change') && typeof plan === 'string' && report && typeof report === 'object') {
      this.#shown = plan;
      const link = new URL(`../#p=${plan}`, WIDGET).href;
      this.dispatchEvent(new CustomEvent(type, { detail: { plan, link, report } }));
    }
  };
}

if (!customElements.get('chain-balance')) customElements.define('chain-balance', ChainBalance);
