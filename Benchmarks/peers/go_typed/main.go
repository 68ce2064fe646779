// Command go_typed decodes a plan with encoding/json into the types one would write for it, and counts its actions.
//
//	go_typed FILE
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

type plan struct {
	FormatVersion    string                  `json:"format_version"`
	TerraformVersion string                  `json:"terraform_version"`
	ResourceChanges  []resourceChange        `json:"resource_changes"`
	ResourceDrift    []resourceChange        `json:"resource_drift"`
	OutputChanges    map[string]outputChange `json:"output_changes"`
	Errored          bool                    `json:"errored"`
}

type resourceChange struct {
	Address         string `json:"address"`
	PreviousAddress string `json:"previous_address"`
	ModuleAddress   string `json:"module_address"`
	Mode            string `json:"mode"`
	Type            string `json:"type"`
	Name            string `json:"name"`
	Index           any    `json:"index"`
	ProviderName    string `json:"provider_name"`
	Deposed         string `json:"deposed"`
	ActionReason    string `json:"action_reason"`
	Change          change `json:"change"`
}

type change struct {
	Actions         []string   `json:"actions"`
	Before          any        `json:"before"`
	After           any        `json:"after"`
	AfterUnknown    any        `json:"after_unknown"`
	BeforeSensitive any        `json:"before_sensitive"`
	AfterSensitive  any        `json:"after_sensitive"`
	ReplacePaths    []any      `json:"replace_paths"`
	Importing       *importing `json:"importing"`
}

type importing struct {
	ID string `json:"id"`
}

type outputChange struct {
	Actions []string `json:"actions"`
	Before  any      `json:"before"`
	After   any      `json:"after"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go_typed FILE")
		os.Exit(1)
	}
	text, err := os.ReadFile(os.Args[1])
	if err == nil {
		err = summarize(text)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func summarize(text []byte) error {
	var decoded plan
	if err := json.Unmarshal(text, &decoded); err != nil {
		return err
	}
	counts := map[string]int{}
	for _, resource := range decoded.ResourceChanges {
		counts[strings.Join(resource.Change.Actions, ",")]++
	}
	return json.NewEncoder(os.Stdout).Encode(counts)
}
