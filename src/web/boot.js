// Starts the program, and says in words what it lacks. Not inline: the page's policy allows no inline script.
const { js, wasm } = document.querySelector('script[data-wasm]').dataset;
const needs = document.getElementById('needs');

function say(words) {
  needs.textContent = words + ' ';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Try again';
  again.onclick = () => location.reload();
  needs.append(again);
}

async function start() {
  if (typeof WebAssembly !== 'object') {
    say('This page counts with WebAssembly, which this browser lacks or has switched off (a lockdown mode does that). Allow it for this site, or use another browser.');
    return;
  }
  try {
    const { default: init } = await import(new URL(js, document.baseURI).href);
    await init({ module_or_path: new URL(wasm, document.baseURI) });
  } catch (error) {
    console.error(error);
    say('The program of this page could not be loaded. Check your connection.');
  }
}

start();
