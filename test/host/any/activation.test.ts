import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('The extension', () => {
  it('is installed and activates', async () => {
    const extension = extensions.getExtension('also-noticed.also-noticed');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
