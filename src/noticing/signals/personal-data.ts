import { identifierAt, isAside } from './identifier';
import type { SignalGroup } from './signal';

/** What carries something out of the process, before the thing on the line. */
const sending =
  /[lL]og(?:ger)?\b|[lL]og[A-Z(.]|[tT]rack|[sS]pan|SetAttributes|[pP]ayload|[cC]apture|[pP]ublish|\bbody\b/;

export const personalData: SignalGroup = {
  lines: [
    {
      id: 'person-sent',
      doc: 'A mail or network address, a user agent or a user id is logged, traced, tracked or sent.',
      triggers: ['email', 'ipaddress', 'ip_address', 'user_agent', 'useragent', 'phone', 'user.id', '"user"', 'userid'],
      pattern: /\be?mail\b|\bip_?address\b|\buser_?agent\b|\bphone\b|\buser\.id\b|"user"|\buserid\b/i,
      slots: (match, { line }) =>
        sending.test(line.text.slice(0, match.index)) ? { person: match[0].replaceAll('"', '') } : undefined,
    },
    {
      id: 'person-kept',
      doc: 'A field that tells something about a person is added.',
      kinds: ['source', 'migration', 'schema'],
      triggers: [
        'ip_addr',
        'ipaddr',
        'user_agent',
        'useragent',
        'date_of_birth',
        'birth',
        'passport',
        'national_id',
        'phone_number',
        'phonenumber',
        'verifiedemail',
        'verified_email',
        'replay',
        'distinctid',
      ],
      pattern:
        /\b(?:ip_?addr|user_?agent|date_of_birth|birth_?date|passport|national_id|phone_?number|verified_?email|session_?replay|distinct_?id)/i,
      slots: (match, { line }) => (isAside(line.text) ? undefined : { person: identifierAt(line.text, match.index) }),
    },
    {
      id: 'telemetry-touched',
      doc: 'Telemetry or tracking by a third party is added or changed.',
      signs: '+-',
      triggers: [
        'telemetry',
        'posthog',
        'segment.io',
        'analytics.',
        'mixpanel',
        'customer.io',
        'customerio',
        'tracker',
      ],
      pattern: /[tT]elemetry|\bposthog|\bsegment\.io|\bmixpanel|\bcustomer\.?io\b/i,
      slots: (match, { line }) => {
        const person = identifierAt(line.text, match.index);
        return isAside(line.text) || /open_?telemetry/i.test(line.text) ? undefined : { person };
      },
    },
  ],
};
