// Copies and prints the recovery codes. Pages work without this script: its buttons are hidden until it runs.
(() => {
  'use strict';

  const print = document.querySelector('button[data-print]');
  if (print && typeof window.print === 'function') {
    print.addEventListener('click', () => window.print());
    print.hidden = false;
  }

  const button = document.querySelector('button[data-copy]');
  const list = document.querySelector('[data-copy-from]');
  if (!button || !list || !navigator.clipboard) return;

  button.addEventListener('click', async () => {
    const lines = Array.from(list.children, (item) => item.textContent.trim());
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      button.querySelector('span').textContent = button.dataset.copied;
    } catch {
      // Not allowed here: the codes can still be marked, downloaded and printed.
      button.hidden = true;
    }
  });
  button.hidden = false;
})();
