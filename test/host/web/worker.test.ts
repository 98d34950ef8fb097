import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('The web-worker extension host', () => {
  it('is a worker without Node and Git', () => {
    assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
    assert.equal(typeof (globalThis as { require?: unknown }).require, 'undefined');
    assert.equal(extensions.getExtension('vscode.git'), undefined);
  });
});
