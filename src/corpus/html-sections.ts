// Tells which sections of a page are no part of its article: menus, comments, consent, lists of other articles.
import { type HtmlElement, isElement } from "./html-node.js";

/** Sections that are no part of an article on any page. */
export const outsideArticle =
  "script,style,noscript,template,nav,aside,footer,button,iframe,svg,[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=contentinfo],[role=dialog],[role=banner],[role=search]";

/** Names of sections around an article: comments, consent, lists of other articles. */
const apart =
  /(?:^|[\s_-])(?:comments?|disqus|cookies?|consent|newsletter|related|share|sharing|social|sidebar|promo|advert|breadcrumbs?|skip-links?|most-read|most-popular|paywall|also|also-read|see-also|read-also|read-next|read-more|recommended|recommendations|trending|ticker|toc|references|reflist|navbox|catlinks|sitenotice|site-notice|donate|sponsored|signup|most-viewed|most-commented|sharedaddy|jp-relatedposts|outbrain|taboola|adsbygoogle|amp-ad)(?:$|[\s_-])/i;

/** Does the element itself call itself such a section? */
export function isApart(element: HtmlElement): boolean {
  const named = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return named.length > 1 && named.length < 500 && apart.test(named);
}

/** Does the element stand in a section that is no part of the article? */
export function standsOutside(element: HtmlElement): boolean {
  if (element.closest(outsideArticle) !== null) return true;
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode)
    if (isApart(at) && at.localName !== "body" && at.localName !== "html") return true;
  return false;
}
