// The five lines must have found the one word of their sentence.
assert new File(basedir, 'build.log').getText('UTF-8').contains('daders (JUSTICE)')
