// Sends the one form of the page to the provider. Where no script runs, its button does.
(() => {
  'use strict';

  const form = document.querySelector('form[data-leave]');
  if (form) form.submit();
})();
