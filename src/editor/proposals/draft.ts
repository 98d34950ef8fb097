import {
  commands,
  Disposable,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  SnippetString,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import * as z from 'zod/mini';
import { type Noticed as NoticedNote, noticedSchema } from '../../growth/noticed';
import { inOrder, situations } from '../../growth/situations';
import { type LensId, lensIds } from '../../noticing/lenses/ids';
import { type Note, noteSchema } from '../../noticing/note';
import type { DraftFacts } from '../../proposals/facts';
import type { Matter } from '../../proposals/same-matter';
import type { ProposalPlace } from '../../proposals/store';
import type { Language } from '../../words';
import { commandIds } from '../commands';
import type { Host } from '../host';
import type { Log } from '../log';
import type { ShownNotes } from '../memory/shown-notes';
import { folderOf } from '../places';
import { setting } from '../settings';
import type { Noticed, NoticedWork } from '../work/noticed';
import { ticketKeyIn } from '../work/ticket-key';
import type { ProposalFolders } from './folders';
import { type ProposalFiles, uriOf } from './proposal-files';
import { statusText } from './status-text';
import { pickTemplate } from './templates';

/** What a proposal is drafted from; the work is the one at hand where a lens or a blank page was chosen. */
interface Subject {
  readonly title: string;
  readonly notes: readonly Note[];
  readonly lens?: LensId;
  readonly work: NoticedWork | undefined;
  /** The notes on commits it is drafted from: strategic debt that is paid. */
  readonly debt?: readonly NoticedNote[];
  /** The template's text; the one page where absent. */
  readonly template?: string;
}

const argumentSchema = z.union([
  z.object({ work: z.custom<NoticedWork>((value) => typeof value === 'object'), note: noteSchema }),
  z.object({ lens: z.enum(lensIds), notes: z.array(noticedSchema).check(z.minLength(1)) }),
  z.enum(lensIds),
]);

/** *Draft Proposal*: from a note, a lens, or blank. *From Template…*: from several notes, and on another page than ours. */
export function registerDraft(
  host: Host,
  noticed: Noticed,
  shown: ShownNotes,
  files: ProposalFiles,
  folders: ProposalFolders,
  log: Log,
): Disposable {
  const drafting = async (find: () => Promise<Subject | undefined>): Promise<ProposalPlace | undefined> => {
    try {
      const subject = await find();
      return subject && (await draft(host, subject, shown, files, folders, log));
    } catch (error) {
      log.tell('Drafting a proposal', error);
      return undefined;
    }
  };
  return Disposable.from(
    commands.registerCommand(commandIds.draftProposal, (argument: unknown) =>
      drafting(() => subjectOf(argument, noticed, log)),
    ),
    commands.registerCommand(commandIds.draftFromTemplate, (argument: unknown) =>
      drafting(async () => {
        const subject = (await pickNotes(argument, noticed)) ?? (await subjectOf(undefined, noticed, log));
        if (!subject || subject === 'none') return undefined;
        const template = await pickTemplate(subject.work, await languageFor(subject, log));
        return template === undefined ? undefined : { ...subject, template };
      }),
    ),
  );
}

/** Several notes for one page, those of one repository; undefined where none is noticed, `none` at Escape. */
async function pickNotes(argument: unknown, noticed: Noticed): Promise<Subject | 'none' | undefined> {
  const given = argumentSchema.safeParse(argument).data;
  const on = typeof given === 'object' && 'note' in given ? given : undefined;
  const works = on ? [on.work] : noticed.works.filter(({ notes }) => notes.length > 0);
  const items = works.flatMap((work) =>
    work.notes.map((note) => ({
      label: note.title,
      description: works.length > 1 ? `${note.lens} · ${work.name}` : note.lens,
      picked: on ? note.title === on.note.title : false,
      work,
      note,
    })),
  );
  if (items.length === 0) return undefined;
  const placeHolder = l10n.t('Which notes go into one proposal? The first leads.');
  const picked = await window.showQuickPick(items, { placeHolder, canPickMany: true });
  const [first, ...others] = picked ?? [];
  if (!first) return 'none';
  if (others.some(({ work }) => work !== first.work))
    throw new Error(l10n.t('The notes of one proposal are of one repository.'));
  return { title: first.note.title, notes: [first.note, ...others.map(({ note }) => note)], work: first.work };
}

/** The language a page is written in: as set, else that of the work. */
async function languageFor({ work, title }: Subject, log: Log): Promise<Language> {
  const { languageOf, languageOfWork } = await import('./keeping');
  const chosen = setting('language', work?.root, log.warn);
  if (chosen !== 'auto') return chosen;
  return work ? languageOfWork(work.work) : languageOf(title);
}

/** All lenses, those first that fit where the engineer stands. */
const lensesInOrder = (log: Log): readonly LensId[] =>
  inOrder(lensIds, situations[setting('situation', undefined, log.warn)].lenses);

async function subjectOf(argument: unknown, noticed: Noticed, log: Log): Promise<Subject | undefined> {
  const given = argumentSchema.safeParse(argument);
  const picked = given.success ? given.data : await pickSubject(noticed, lensesInOrder(log));
  if (picked === undefined) return undefined;
  if (typeof picked === 'object' && 'note' in picked)
    return { title: picked.note.title, notes: [picked.note], work: picked.work };
  const debt = typeof picked === 'object' ? picked : undefined;
  const title = await window.showInputBox({
    title: l10n.t('Draft Proposal'),
    ...(debt ? { value: debt.notes[0]?.title ?? '' } : {}),
    prompt: l10n.t('What do you propose? Problem and direction in one line.'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A proposal needs a title.') : undefined),
  });
  if (title === undefined) return undefined;
  if (debt) return { title: title.trim(), notes: [], lens: debt.lens, work: undefined, debt: debt.notes };
  const lens = typeof picked === 'object' || picked === 'blank' ? {} : { lens: picked };
  return { title: title.trim(), notes: [], ...lens, work: noticed.works[0] };
}

async function pickSubject(
  noticed: Noticed,
  lenses: readonly LensId[],
): Promise<z.infer<typeof argumentSchema> | 'blank' | undefined> {
  type Item = QuickPickItem & { subject?: z.infer<typeof argumentSchema> | 'blank' };
  const notes: Item[] = noticed.works.flatMap((work) =>
    work.notes.map((note) => ({ label: note.title, description: note.lens, subject: { work, note } })),
  );
  const separator = (label: string): Item => ({ label, kind: QuickPickItemKind.Separator });
  const items: Item[] = [
    ...(notes.length > 0 ? [separator(l10n.t('Noticed')), ...notes] : []),
    { label: l10n.t('Blank page'), subject: 'blank' },
    separator(l10n.t('From a lens')),
    ...lenses.map((lens): Item => ({ label: lens, subject: lens })),
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Draft a proposal from what?') }))?.subject;
}

/** What is known of the work, and what else a page says of its repository. */
async function factsFor(
  { git }: Host,
  { root, facts }: NoticedWork,
  notes: readonly Note[],
  log: Log,
): Promise<DraftFacts> {
  if (!git || !root) return facts;
  const { factsForPage } = await import('./keeping');
  const failed = (error: unknown): void => log.failed('Reading what the repository says', error);
  return factsForPage(facts, notes, (args) => git(root.fsPath, args), failed);
}

async function draft(
  host: Host,
  subject: Subject,
  shown: ShownNotes,
  files: ProposalFiles,
  folders: ProposalFolders,
  log: Log,
): Promise<ProposalPlace | undefined> {
  const { title, notes, lens, work, debt, template } = subject;
  const { draftOf } = await import('./keeping');
  const ticket = work?.ticket && ticketName(work);
  const repository = debt?.[0]?.repository ?? (work?.root && work.repository);
  const there = await pickThere(files, { notes, ...(ticket ? { ticket } : {}), ...(repository ? { repository } : {}) });
  if (there !== 'new') {
    if (there) await window.showTextDocument(uriOf(there), { preview: false });
    return there;
  }
  const { front, body } = draftOf({
    notes,
    language: await languageFor(subject, log),
    // A note knows itself what the work is called.
    ...(notes.length === 0 ? { work: title } : {}),
    ...(lens ? { lens } : {}),
    ...(repository ? { repository } : {}),
    ...(ticket ? { ticket } : {}),
    ...(work?.work.ticket ? { criteria: work.work.ticket.criteria } : {}),
    ...(work ? { around: work.notes, facts: await factsFor(host, work, notes, log) } : {}),
    ...(template === undefined ? {} : { template }),
  });
  const own = await folders.own();
  if (!(own instanceof Uri)) {
    await openUnsaved(body, own.refused);
    return undefined;
  }
  const store = await files.store();
  const made = await store
    .create(folderOf(own), front, () => body)
    .catch(async (error: unknown) => {
      await openUnsaved(body, error instanceof Error ? error.message : String(error));
    });
  if (!made) return undefined;
  const { place, proposal } = made;
  files.wrote();
  for (const note of notes) if (work) await shown.became(work, note, 'drafted', proposal.id);
  if (debt) await shown.settle(debt, 'drafted', proposal.id);
  await openWithStops(uriOf(place), body);
  return place;
}

/** An open proposal on the same thing is offered first. `new` where there is none or another is wanted; undefined at Escape. */
async function pickThere(files: ProposalFiles, matter: Matter): Promise<ProposalPlace | 'new' | undefined> {
  if (matter.notes.length === 0) return 'new';
  const [{ isSameMatter }, { proposals }] = await Promise.all([import('./keeping'), files.read()]);
  const same = proposals.filter(({ proposal }) => isSameMatter(matter, proposal));
  if (same.length === 0) return 'new';
  const items: (QuickPickItem & { place: ProposalPlace | 'new' })[] = [
    ...same.map(({ place, proposal }) => ({
      label: l10n.t('Continue {0}', proposal.title),
      description: statusText(proposal.status),
      detail: proposal.id,
      place,
    })),
    { label: l10n.t('Draft Another'), place: 'new' },
  ];
  const placeHolder = l10n.t('There is a proposal on the same thing.');
  return (await window.showQuickPick(items, { placeHolder }))?.place;
}

/** The stops live only while the page is open; the file holds their text from the beginning. */
async function openWithStops(uri: Uri, body: string): Promise<void> {
  const { snippetOf } = await import('./keeping');
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { preview: false });
  await asOnDisk(document);
  const start = document.getText().indexOf(body);
  if (start === -1) return;
  const range = new Range(document.positionAt(start), document.positionAt(start + body.length));
  await editor.insertSnippet(new SnippetString(snippetOf(body)), range);
  // The first stop is selected, and may be far down: what is read first is the page, from its title.
  editor.revealRange(new Range(range.start, range.start), TextEditorRevealType.AtTop);
  await document.save();
}

/**
 * Waits until a document holds what its file does, two seconds at most: where there was a file of that name before, VS Code
 * may still hold that one's text.
 */
async function asOnDisk(document: TextDocument): Promise<void> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(document.uri));
  if (document.getText() === text) return;
  await new Promise<void>((resolve) => {
    const listening = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && document.getText() === text) done();
    });
    const late = setTimeout(() => done(), 2_000);
    const done = (): void => {
      clearTimeout(late);
      listening.dispose();
      resolve();
    };
  });
}

async function openUnsaved(body: string, why: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: body });
  await window.showTextDocument(document, { preview: false });
  void window.showWarningMessage(l10n.t('The draft is not saved anywhere yet. {0}', why));
}

/** The ticket's key where its text or name has one, else its path. */
export function ticketName({ ticket, branch }: NoticedWork): string | undefined {
  if (!ticket) return undefined;
  const file = ticket.uri.path.split('/').at(-1) ?? '';
  return ticket.ticket.key ?? ticketKeyIn(file, []) ?? ticketKeyIn(branch, []) ?? workspace.asRelativePath(ticket.uri);
}
