import type { TemplateId } from '../../drafts';

const onePage = `# {{title}}

{{ask}}

## Problem
{{problem}}

## Belege
{{evidence}}

## Warum jetzt
{{cost}}

## Optionen
{{options}}

## Empfehlung
{{recommendation}}

**Aufwand (geschätzt):** {{effort}}

## Risiken und Rückweg
{{risks}}

**Nicht Teil davon:** {{non-goals}}

## Wer betroffen ist, wer entscheidet
{{affected}}

## Erfolgsmaß
{{measure}}

## Offene Fragen
{{questions}}

## Nächster Schritt
{{next}}
`;

const rfc = `# RFC: {{title}}

| | |
|---|---|
| Von | {{author}} |
| Abzustimmen mit | {{audience}} |
| Ticket | {{ticket}} |
| Datum | {{date}} |

## Zusammenfassung
{{ask}}

## Motivation
{{problem}}

{{cost}}

### Was die Arbeit zeigt
{{evidence}}

## Vorschlag
{{recommendation}}

## Erwogene Alternativen
{{options}}

## Nachteile, Risiken und Rückweg
{{risks}}

## Aufwand und Betrieb
{{effort}}

## Nicht im Umfang
{{non-goals}}

## Betroffene Personen und Teams
{{affected}}

## Woran wir es erkennen
{{measure}}

## Ungeklärte Fragen
{{questions}}

## Nächster Schritt
{{next}}
`;

const adr = `# {{title}}

## Kontext und Problem

{{problem}}

{{evidence}}

## Entscheidungstreiber

* {{ask}}
* {{cost}}
* {{measure}}

## Erwogene Optionen

{{option-names}}

## Entscheidung

Gewählte Option: {{recommendation}}

### Folgen

{{risks}}

### Überprüfung

{{measure}}

## Vor- und Nachteile der Optionen

{{pros-and-cons}}

## Weitere Informationen

{{affected}}

{{questions}}

{{next}}
`;

const prComment = `**{{title}}**

{{problem}}

{{evidence}}

{{recommendation}}

Nicht Teil dieser Änderung: {{non-goals}}

{{questions | first}}
`;

const message = `{{title}}[[ ({{ticket}})]]
Warum: {{noticed | line}}
Vorschlag: {{recommendation | line}}
Offen: {{questions | first | line}}
Lässt sich das mit {{audience}} besprechen?
`;

export const templates: Readonly<Record<TemplateId, string>> = {
  'one-page': onePage,
  rfc,
  adr,
  'pr-comment': prComment,
  message,
};
