import Kopa

// Where an application stands, in a word.
Badge {
    property string stage

    text: ApplicationWords.stateLabel(stage)
    iconName: ApplicationWords.stateIcon(stage)
    tone: stage === "chosen" ? Badge.Accent : stage === "late" ? Badge.Waiting : stage === "submitted" ? Badge.Info : Badge.Calm
}
