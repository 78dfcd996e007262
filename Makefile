# The only commands anyone must know. "make help" lists them.
PORT ?= 8080
DATA ?= data

MAVEN := . scripts/tools.sh && need_jdk && need_maven && mvn -B -ntp -f backend/pom.xml
NPM := . scripts/tools.sh && need_node && npm --prefix frontend

JAR := backend/target/quarkus-app/quarkus-run.jar
CACHE := backend/target/quarkus-app/tongxin.aot
CLIENT := frontend/dist/index.html
CLIENT_TOOLS := frontend/node_modules/.package-lock.json
CLIENT_TYPES := frontend/src/api/schema.d.ts

# folders too: a file that was deleted changes its folder
SERVICE_SOURCES := backend/pom.xml $(shell find backend/src/main)
CLIENT_SOURCES := $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -path $(CLIENT_TYPES) -prune \
	-o -path frontend/e2e -prune -o -path frontend -o -print)

.PHONY: help run sample test authz dev build service format check openapi verify-journal verify-proof sign-on clean client-tools
.NOTPARALLEL:
.DELETE_ON_ERROR:

help:
	@echo 'make run      build what has changed and serve it all at http://localhost:8080   (PORT=9000 DATA=/var/lib/tongxin)'
	@echo 'make sample   the same, with visibly marked sample data and accounts added; the administrator removes them all at once'
	@echo 'make test     every test: backend, contract, client, journeys in a real browser'
	@echo 'make authz    who may do what: every caller, operation and record, and path tricks, against the packaged service'
	@echo 'make dev      service and client, started anew as sources change; the client at http://localhost:5173'
	@echo 'make format   format the sources'
	@echo 'make check    formatter, static checks, lint of client and contract, types; no tests'
	@echo 'make openapi  write openapi.yaml from the service, and the client types from it'
	@echo 'make verify-journal   prove the journal of $$(DATA), or name its first broken row   (FROM=, TO=, ANCHOR=, FILE=, DATABASE=: docs/operations.md)'
	@echo 'make verify-proof     verify the proof of a signing in FILE=, offline, with the service'"'"'s keys in KEYS='
	@echo 'make sign-on  try single sign-on against a real Keycloak, which it fetches through Maven (180 MB, once)'
	@echo 'make clean    remove what was built; records in $$(DATA) stay'

run: build $(CACHE)
	@PORT='$(PORT)' DATA='$(DATA)' scripts/service.sh

sample: build $(CACHE)
	@PORT='$(PORT)' DATA='$(DATA)' TONGXIN_SAMPLE_LOAD=true scripts/service.sh

test:
	@scripts/test.sh

authz: service
	@scripts/authz.sh

dev: client-tools $(CLIENT_TYPES)
	@PORT='$(PORT)' DATA='$(DATA)' scripts/dev.sh

build: service $(CLIENT)

service: $(JAR)

format: client-tools
	@$(MAVEN) -q spotless:apply
	@$(NPM) run lint -- --fix

check: client-tools $(CLIENT_TYPES)
	@$(MAVEN) -q -Pcheck spotless:check compile
	@$(NPM) run lint
	@$(NPM) run lint:contract
	@$(NPM) run typecheck

openapi:
	@$(MAVEN) -q package -Dmaven.test.skip=true
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@$(MAKE) -s $(CLIENT_TYPES)

verify-journal:
	@DATA='$(DATA)' DATABASE='$(DATABASE)' FILE='$(FILE)' FROM='$(FROM)' TO='$(TO)' ANCHOR='$(ANCHOR)' scripts/verify.sh

verify-proof:
	@FILE='$(FILE)' KEYS='$(KEYS)' scripts/verify-proof.sh

sign-on: build
	@scripts/sign-on.sh

clean:
	@rm -rf backend/target frontend/dist frontend/node_modules $(CLIENT_TYPES)

client-tools: $(CLIENT_TOOLS)

$(JAR): $(SERVICE_SOURCES)
	@echo 'Building the service'
	@$(MAVEN) -q package -Dmaven.test.skip=true
	@touch $@

$(CACHE): $(JAR)
	@echo 'Preparing a fast start'
	@scripts/warm.sh

$(CLIENT_TOOLS): frontend/package-lock.json
	@echo 'Fetching the tools of the client'
	@$(NPM) ci --no-progress --loglevel=error
	@touch $@

$(CLIENT_TYPES): openapi.yaml $(CLIENT_TOOLS)
	@$(NPM) run -s gen

$(CLIENT): $(CLIENT_TOOLS) $(CLIENT_TYPES) $(CLIENT_SOURCES)
	@echo 'Building the client'
	@$(NPM) run -s build
