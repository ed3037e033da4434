// For the pages that need no program: takes on the theme that was chosen in the menu of the calculator, before anything is
// painted. `boot/around.js` keeps it under this name.
try {
  const theme = localStorage.getItem('chain-balance.theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch { /* no memory: the theme of the device */ }
