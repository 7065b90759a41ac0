# syntax=docker/dockerfile:1

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

# One image for every part: API, workers, portal and migrations differ only in their command.
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY --from=build /app/build ./build
COPY workflows ./workflows
COPY api ./api
COPY workers ./workers
COPY portal ./portal
# What scans are read with, the languages' data being the distribution's, and what draws office files, in Armenian letters.
RUN apt-get update \
  && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-hye tesseract-ocr-rus poppler-utils \
    libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui libreoffice-draw-nogui fonts-noto-core \
  && rm -rf /var/lib/apt/lists/*
# A new volume takes over who owns the place that it is put on.
RUN install -d -o node -g node -m 700 /staging
USER node
CMD ["node", "api/server.ts"]
