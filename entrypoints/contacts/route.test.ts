import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from './route';

describe('the address of the contacts page', () => {
  it('is the list, the review, or one contact', () => {
    expect(routeOf('')).toEqual({ page: 'contacts' });
    expect(routeOf('#/')).toEqual({ page: 'contacts' });
    expect(routeOf('#/review')).toEqual({ page: 'review' });
    expect(routeOf('#email:bram@koopmans.example')).toEqual({
      page: 'contacts',
      contact: 'email:bram@koopmans.example',
    });
  });

  it('brings any handle there and back', () => {
    for (const handle of ['email:a+b%c@x.example', 'slug:zoë-o’neil', 'linkedin:ACoAA_-1'] as const)
      expect(routeOf(hashOf(handle))).toEqual({ page: 'contacts', contact: handle });
  });

  it('is the list where it makes no sense', () => {
    for (const odd of ['#%E0%A4%A', '#email:', '#javascript:alert(1)'])
      expect(routeOf(odd)).toEqual({ page: 'contacts' });
  });
});
