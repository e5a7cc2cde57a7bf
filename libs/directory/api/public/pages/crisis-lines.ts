import { html } from '@linkwell/kernel';

/** For whoever cannot wait: on every page that the public reads. National lines, free to call at any hour. */
export const crisisLines = html`
  <section class="lw-crisis" aria-labelledby="crisis-lines">
    <h2 id="crisis-lines">If you need help now</h2>
    <ul>
      <li>In danger: call <a href="tel:999">999</a></li>
      <li>Urgent medical or mental health help: call <a href="tel:111">111</a></li>
      <li>Someone to listen, day or night: Samaritans, <a href="tel:116123">116 123</a></li>
    </ul>
  </section>`;
