// Shows what the element says, the newest first.
const element = document.getElementById('plan');
const heard = document.getElementById('heard');

for (const type of ['ready', 'change']) {
  element.addEventListener(type, ({ detail: { link, report } }) => {
    const line = document.createElement('li');
    const open = Object.assign(document.createElement('a'), { href: link, textContent: 'open' });
    line.append(`${type}: ${report.headline} Push ${report.figures.push ?? 'none'}, pull ${report.figures.pull ?? 'none'}. `, open);
    heard.prepend(line);
  });
}

document.getElementById('other').onclick = () => {
  element.setAttribute('plan', '1D1N0cm9uZ0xpZnRzIDV4NQECAQMCAUEAAwIKBQEKBQwKBQFCAAMCCgUJCgUIAgUAIgHHIw');
};
