@echo off
rem Isnad on Windows: needs JDK 25 or newer (winget install EclipseAdoptium.Temurin.25.JDK) and, to build, Maven.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%app\target\isnad.jar"
if defined ISNAD_JAVA_HOME set "JAVA_HOME=%ISNAD_JAVA_HOME%"
if not defined JAVA_HOME (
  echo isnad: set JAVA_HOME to a JDK 25 or newer: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
  exit /b 2
)
if "%~1"=="test" (
  pushd "%ROOT%" && call mvn -B -ntp verify
  exit /b
)
if not exist "%JAR%" (
  echo isnad: building, the first time only ... 1>&2
  pushd "%ROOT%" && call mvn -q -B -ntp -pl app -am -DskipTests package || exit /b 2
  popd
)
"%JAVA_HOME%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=256m -XX:ReservedCodeCacheSize=240m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%JAR%" %*
