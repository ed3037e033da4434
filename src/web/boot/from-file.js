// Opened from a disk, the page gets none of its programs: a browser loads no module from there. Only this script comes, for it is
// no module, and it says so.
if (location.protocol === 'file:') {
  document.documentElement.dataset.awake = '';
  document.getElementById('needs').textContent = 'This page was opened as a file, and browsers let no file on a disk load the programs that it counts with. Open it at its web address, or open chain-balance.html of the release, which has everything inside one file.';
}
