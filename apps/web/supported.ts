/** nhsuk-frontend shows its enhanced styles only under this class. Imported first; a module of its own, because the page allows no inline script. */
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
