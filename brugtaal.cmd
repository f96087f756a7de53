@echo off
rem Runs Brugtaal from its source folder; builds it first when it is missing or older than its sources.
rem BRUGTAAL_JAVA_OPTS adds options for Java.
setlocal DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "target=%root%\cli\target"
set "archive=%target%\brugtaal.jsa"
set "stamp=%target%\brugtaal.built"
set "sample=%root%\corpus-samples\nl\concept-veiligheidsplan.txt"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo brugtaal: Java 17 or newer is needed; set JAVA_HOME or put java on the PATH. 1>&2
  exit /b 2
)

rem Asking Java for its version costs as much as a short run, so the answer is remembered.
set "known="
if exist "%target%\brugtaal.java" set /p known=<"%target%\brugtaal.java"
if /i "%known%"=="%java%" goto :checked
set "major="
for /f "tokens=2 delims=^"" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do (
  for /f "delims=.-+" %%m in ("%%v") do set "major=%%m"
)
if not defined major set "major=0"
if %major% lss 17 (
  echo brugtaal: Java 17 or newer is needed; "%java%" is version %major%. Set JAVA_HOME to a newer one. 1>&2
  exit /b 2
)
:checked

call :find_jar
if not defined jar goto :build
if not exist "%stamp%" goto :build
rem Without PowerShell a changed source is not noticed: delete cli\target to build again.
where /q powershell || goto :built
set "BRUGTAAL_ROOT=%root%"
set "BRUGTAAL_STAMP=%stamp%"
powershell -NoProfile -Command "$r=$env:BRUGTAAL_ROOT; $t=(Get-Item -LiteralPath $env:BRUGTAAL_STAMP).LastWriteTimeUtc; $d=@(Get-ChildItem -LiteralPath $r -Directory); $f=@(Get-ChildItem -LiteralPath (@($d | %% { Join-Path $_.FullName 'src\main' }) | ? { Test-Path -LiteralPath $_ }) -Recurse) + @(Get-Item -Path (Join-Path $r 'pom.xml')) + @($d | %% { Join-Path $_.FullName 'pom.xml' } | ? { Test-Path -LiteralPath $_ } | %% { Get-Item -LiteralPath $_ }); if ($f | ? { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 9 }"
if not errorlevel 9 goto :built

:build
where /q mvn || (
  echo brugtaal: Maven 3.8.6 or newer is needed to build Brugtaal; put mvn on the PATH. 1>&2
  exit /b 2
)
echo Brugtaal is being built; this happens once and takes a minute or two. / Brugtaal wordt gebouwd; dat gebeurt eenmalig en duurt een paar minuten. 1>&2
if not exist "%root%\target" mkdir "%root%\target"
set "log=%root%\target\brugtaal-build.log"
pushd "%root%"
call mvn -B -ntp -q -Dquick -Dmaven.test.skip=true -pl cli -am package >"%log%" 2>&1 <nul
set "status=%errorlevel%"
popd
call :find_jar
if not defined jar set "status=1"
if not "%status%"=="0" (
  type "%log%" 1>&2
  echo brugtaal: the build failed; the whole log is in "%log%" 1>&2
  exit /b 2
)
type nul >"%stamp%"
if exist "%archive%" del "%archive%"
if exist "%archive%.tried" del "%archive%.tried"

:built
if /i not "%known%"=="%java%" >"%target%\brugtaal.java" echo %java%
set "path_of_classes=%jar%;%target%\lib\*"
set "utf8=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8"
set "fast=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem Lucene maps its files through native calls; newer Javas warn about them unless they are allowed.
set "native=--enable-native-access=ALL-UNNAMED"

rem Once per build: a trial run stores the loaded classes, so that later runs start faster.
if exist "%archive%.tried" goto :trained
type nul >"%archive%.tried"
if exist "%sample%" "%java%" %fast% %utf8% %native% -Xshare:auto -Xlog:disable "-XX:ArchiveClassesAtExit=%archive%" -cp "%path_of_classes%" org.brugtaal.cli.Main check "%sample%" >nul 2>&1 <nul
:trained
set "share=-Xshare:auto"
if exist "%archive%" set "share=-XX:SharedArchiveFile=%archive%"

rem Short commands start fastest without the optimising compiler; long ones need it.
if /i "%~1"=="scan" set "fast="
if /i "%~1"=="evaluate" set "fast="

rem An archive made by another Java is left aside; -Xlog:disable keeps that silent.
"%java%" %fast% %utf8% %native% -Xshare:auto "%share%" -Xlog:disable %BRUGTAAL_JAVA_OPTS% -cp "%path_of_classes%" org.brugtaal.cli.Main %*
exit /b %errorlevel%

:find_jar
set "jar="
for %%f in ("%target%\brugtaal-cli-*.jar") do (
  echo %%~nf | findstr /r /c:"-sources" /c:"-javadoc" >nul || set "jar=%%f"
)
exit /b 0
