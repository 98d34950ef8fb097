import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors } from './open-repository';

const step = '.gettingStartedContainer .getting-started-step';

describe('The walkthrough', () => {
  after(closeEditors);

  it('has five steps, each with a picture of its own, and a step is done by doing it', async () => {
    await closeEditors();
    await commands.executeCommand(
      'workbench.action.openWalkthrough',
      'also-noticed.also-noticed#alsoNoticed.start',
      false,
    );
    await until('five steps', async () => (await page.texts(step)).length === 5);
    await page.click(`${step}:has-text("Keep what code cannot show")`);
    const picture = '.gettingStartedContainer .getting-started-media img';
    assert.match(
      (await page.attribute(picture, 'srcset')) ?? '',
      /walkthrough(?:%2F|\/)contribution-(?:light|dark)\.png/,
    );
    await page.screenshot('walkthrough');
    await page.click(`${step} .button-container :text("Log a Contribution")`);
    await page.wait('.quick-input-widget .monaco-list-row:has-text("Mentoring")');
    await page.press('Escape');
    await page.wait(`${step}:has-text("Keep what code cannot show") .codicon.complete`);
  });
});
