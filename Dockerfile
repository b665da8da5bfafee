# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# Projects and lock files first: packages are restored anew only when these change.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Domain/*.csproj src/Domain/packages.lock.json src/Domain/
COPY src/Application/*.csproj src/Application/packages.lock.json src/Application/
COPY src/Infrastructure/*.csproj src/Infrastructure/packages.lock.json src/Infrastructure/
COPY src/WebApi/*.csproj src/WebApi/packages.lock.json src/WebApi/
RUN dotnet restore src/WebApi --locked-mode
COPY src src
RUN dotnet publish src/WebApi --no-restore -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY LICENSE NOTICE ./
# A named volume takes over the owner and mode of the directory it is mounted on.
RUN install -d -o $APP_UID -g $APP_UID -m 700 /keys
USER $APP_UID
# One address, set where nothing of the base image overrides it.
ENV ASPNETCORE_HTTP_PORTS= ASPNETCORE_URLS=http://*:8080
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "PetitionGovernance.WebApi.dll"]
