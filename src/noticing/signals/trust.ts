import type { SignalGroup } from './signal';

const off =
  /RequireHttpsMetadata ?= ?false|InsecureSkipVerify: ?true|\bverify ?= ?False\b|ValidateAudience ?= ?false|ValidateIssuer ?= ?false|rejectUnauthorized: ?false|usesCleartextTraffic|unsafe-inline|unsafe-eval|csrf_exempt|skip_before_action :|VERIFY_NONE|StrictHostKeyChecking|withoutMiddleware|allowed_protocols|origin['"]?: ?['"]\*|Access-Control-Allow-Origin|AllowAnyOrigin|allow_origins/;

export const trust: SignalGroup = {
  lines: [
    {
      id: 'protection-off',
      doc: 'A protection is switched off or widened: certificates, audiences, origins, scripts, forged requests.',
      kinds: ['source', 'config', 'build', 'docs'],
      triggers: [
        'requirehttpsmetadata',
        'insecureskipverify',
        'verify=false',
        'verify = false',
        'validateaudience',
        'validateissuer',
        'validatelifetime',
        'rejectunauthorized',
        'usescleartexttraffic',
        'unsafe-inline',
        'unsafe-eval',
        'csrf_exempt',
        'skip_before_action',
        'verify_none',
        'stricthostkeychecking',
        'withoutmiddleware',
        'allowed_protocols',
        'origin',
        'allow_origins',
      ],
      pattern: off,
      slots: (match) => ({ protection: match[0] }),
    },
    {
      id: 'protection-removed',
      doc: 'A line that protects the connection or the form is taken away.',
      kinds: ['source', 'config'],
      signs: '-',
      triggers: [
        'usehttpsredirection',
        'requirehttps',
        'force_ssl',
        'protect_from_forgery',
        'csrf',
        'helmet(',
        'https://localhost',
      ],
      pattern:
        /UseHttpsRedirection|RequireHttps\b|\bforce_ssl\b|protect_from_forgery|verify_authenticity_token|Csrf\w{0,20}Middleware|\bhelmet\(|"https:\/\/localhost/,
      slots: (match) => ({ protection: match[0].replace(/[("]/g, '') }),
    },
    {
      id: 'security-header-touched',
      doc: 'A security header or content-security policy changes.',
      kinds: ['source', 'config', 'docs', 'build'],
      signs: '+-',
      triggers: [
        'content-security-policy',
        'content_security_policy',
        'style-src',
        'script-src',
        'x-frame-options',
        'cross-origin-',
        'strict-transport',
      ],
      pattern:
        /content[-_]security[-_]policy|\b(?:style|script)-src\b|x-frame-options|cross-origin-\w{3,20}|strict-transport-security/i,
      slots: (match) => ({ protection: match[0] }),
    },
  ],
};
