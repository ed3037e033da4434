// Opened from a disk, the page gets none of its programs: a browser loads no module from there. This script comes, being none.
if (location.protocol === 'file:') {
  document.documentElement.dataset.awake = '';
  document.getElementById('from-file').hidden = false;
}
