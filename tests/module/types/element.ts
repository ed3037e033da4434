// The element on a page, from TypeScript: `cargo xtask test module` holds it to `tsc --strict`.
import '../../../dist/embed.v1.js';

export function follow(show: (words: string) => void): void {
  const element = document.createElement('chain-balance');
  element.setAttribute('mode', 'calculator');
  element.addEventListener('change', ({ detail: { link, report } }) => {
    const share: number | null = report.figures['posterior-share'];
    show(`${report.headline} ${share ?? 0} % ${link}`);
  });
  document.body.append(element);
}
